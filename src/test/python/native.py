"""Builds the native agent and the C library for the tests, once per run, into a directory that goes away with it."""

import atexit
import glob
import os
import shutil
import subprocess
import tempfile

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", ".."))
STRICT = ["-std=c99", "-O2", "-g", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]
COMPILER = os.environ.get("CC", "cc")
HAS_COMPILER = shutil.which(COMPILER) is not None

_built = {}
_directory = None


def _place(name):
    global _directory
    if _directory is None:
        _directory = tempfile.mkdtemp(prefix="rtm-native-")
        atexit.register(shutil.rmtree, _directory, ignore_errors=True)
    return os.path.join(_directory, name)


def _build(name, arguments):
    if name not in _built:
        path = _place(name)
        subprocess.run([COMPILER, *arguments, "-o", path], check=True)
        _built[name] = path
    return _built[name]


def sources(*parts):
    return sorted(glob.glob(os.path.join(ROOT, *parts, "*.c")))


def agent(*flags):
    name = "rtm-agent" + "".join(flags).replace("=", "")
    return _build(name, [*STRICT, *flags, *sources("src", "main", "c"), "-ldl", "-lpthread", "-rdynamic"])


def library(defect=None, *flags):
    name = "librtm-" + (defect or "right") + "".join(flags).replace("=", "") + ".so"
    defects = ["-DDEFECT_" + defect, "-Wno-error"] if defect else []
    header = "-I" + os.path.join(ROOT, "src", "main", "c", "posix")
    return _build(name, [*STRICT, *defects, *flags, "-shared", "-fPIC", header, *sources("src", "test", "c"), "-lpthread"])


def text_library(name, text):
    """A library of a few lines."""
    path = _place(name + ".c")
    with open(path, "w") as file:
        file.write(text)
    return _build(name + ".so", ["-shared", "-fPIC", path])
