"""The speech pool on other processes and machines: replicas, and the way to them."""
