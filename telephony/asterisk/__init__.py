"""Asterisk's media sockets (chan_websocket): the wire protocol, the leg, the way in."""
