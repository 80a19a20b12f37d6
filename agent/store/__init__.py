"""What lasts: records in SQLAlchemy, live sessions in Redis."""
