"""Banking words of each language, as concepts: what lets one language's examples teach another."""
