"""Makes the bundled demo recogniser: texts, synthetic voices, training, export, evaluation.

Run ``python -m agent.speech.recogniser.train GROUP --minutes 30 --out DIR``, once a group of
languages. Nothing here is needed to run the service: the trained models are committed beside this
package.
"""
