"""Models on this machine: what BolBank knows by name, how they get here whole, what they allow."""
