"""How sound gets in and out: WebRTC, Asterisk."""
