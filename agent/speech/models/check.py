"""Is a model folder whole? Looked at before anything of it is loaded; takes milliseconds."""

import json
from pathlib import Path

from agent.speech.errors import ModelError
from agent.speech.models.record import read_record

_MOST_JSON_BYTES = 64 << 20
_MOST_HEADER_BYTES = 100_000_000
"""What safetensors itself allows."""


def check_folder(folder: Path) -> None:
    """Make sure that `folder` is there and that its files are as long as they must be.

    Against its record where it has one; also every ``.safetensors`` is as long as its header says,
    every shard that an index names is there, and every ``.json`` at the top is JSON. Contents are
    compared by `verify`.

    Raises:
        ModelError: names the first file that is missing, cut off or damaged, and the mend.
    """
    if not folder.is_dir():
        raise ModelError(
            f"there is no model folder {folder}; fetch it with `bolbank models pull {folder.name}`"
        )
    record = read_record(folder)
    for file in record.files if record else ():
        try:
            size = (folder / file.path).stat().st_size
        except OSError:
            raise _damaged(folder, file.path, "it is missing") from None
        if size != file.size:
            raise _damaged(folder, file.path, f"it has {size} bytes of {file.size}")
    for path in sorted(folder.glob("**/*.safetensors")):
        _check_safetensors(folder, path)
    for path in sorted(folder.glob("*.json")):
        _check_json(folder, path)


def _check_safetensors(folder: Path, path: Path) -> None:
    name = path.relative_to(folder).as_posix()
    size = path.stat().st_size
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if not 2 <= length <= min(_MOST_HEADER_BYTES, size - 8):
            raise _damaged(folder, name, "its header is cut off")
        try:
            tensors = json.loads(file.read(length))
            ends = [it["data_offsets"][1] for key, it in tensors.items() if key[:2] != "__"]
            end = max(ends, default=0)
        except (ValueError, KeyError, TypeError, IndexError, AttributeError):
            raise _damaged(folder, name, "its header cannot be read") from None
    if 8 + length + end != size:
        raise _damaged(folder, name, f"it has {size} bytes of {8 + length + end}")


def _check_json(folder: Path, path: Path) -> None:
    if path.stat().st_size > _MOST_JSON_BYTES:
        raise _damaged(folder, path.name, "it is too long")
    try:
        content = json.loads(path.read_bytes())
    except ValueError:
        raise _damaged(folder, path.name, "it is no JSON") from None
    if path.name.endswith(".safetensors.index.json"):
        shards = content.get("weight_map", {}) if isinstance(content, dict) else {}
        for shard in sorted(set(shards.values())):
            if not (folder / str(shard)).is_file():
                raise _damaged(folder, str(shard), "it is missing")


def _damaged(folder: Path, name: str, how: str) -> ModelError:
    return ModelError(
        f"model {folder.name!r} is damaged: {folder / name}: {how}; fetch it again with "
        f"`bolbank models pull {folder.name} --replace`"
    )
