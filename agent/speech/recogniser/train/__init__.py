"""Makes the bundled demo recogniser: texts, synthetic voices, training, export, evaluation.

Run ``python -m agent.speech.recogniser.train --minutes 30 --out DIR``. Nothing here is needed to
run the service: the trained model is committed beside this package.
"""
