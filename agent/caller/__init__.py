"""The synthetic caller and the benches; nothing imports it."""
