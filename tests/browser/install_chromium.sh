#!/bin/sh
# Installs the browser that tests/browser drives, on Debian and its kin; needs root and a package mirror.
set -eu

if command -v chromium >/dev/null 2>&1; then
  exit 0
fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "no apt-get here: install Chromium yourself, or name a browser in CLAIMCHECK_CHROMIUM" >&2
  exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "not root: run this with sudo, or name a browser in CLAIMCHECK_CHROMIUM" >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=20 update
apt-get -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=20 install --yes --no-install-recommends chromium fonts-liberation
