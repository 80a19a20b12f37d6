"""The core-banking port and its adapters."""
