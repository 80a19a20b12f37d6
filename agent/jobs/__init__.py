"""Work beside the calls: the outbox and the reaper of lapsed calls."""
