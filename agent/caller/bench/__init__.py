"""Benches: what the budgets promise, measured from outside the process under test."""
