"""Pure dialogue: the flow language, its lint, the engine, the simulator."""
