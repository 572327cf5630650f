#!/bin/sh
# Installs Debian packages without starting, stopping or creating anything of the machine's own.
# Run as root: install-packages.sh PACKAGE...
set -eu
policy=/usr/sbin/policy-rc.d
clusters=/etc/postgresql-common/createcluster.d
choice=$clusters/zz-glaneur.conf
made_policy=
made_choice=

restore() {
  if [ -n "$made_policy" ]; then rm -f "$policy"; fi
  if [ -n "$made_choice" ]; then
    rm -f "$choice"
    rmdir "$clusters" 2>/dev/null || true
  fi
}
trap restore EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# No package may start its service; a rule that the machine already has stays as it is.
if [ ! -e "$policy" ]; then
  made_policy=yes
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
fi
# No cluster "main" on port 5432.
if [ ! -e "$choice" ]; then
  made_choice=yes
  mkdir -p "$clusters"
  printf 'create_main_cluster = false\n' >"$choice"
fi

was_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]; }
had_redis=no
if was_installed redis-server; then had_redis=yes; fi

DEBIAN_FRONTEND=noninteractive
export DEBIAN_FRONTEND
apt() { apt-get -q -y -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 "$@"; }
apt install --no-install-recommends "$@" || {
  apt update
  apt install --no-install-recommends "$@"
}

# The package's own Redis would start with the machine from now on: not asked for.
if [ "$had_redis" = no ] && was_installed redis-server && command -v systemctl >/dev/null; then
  systemctl disable redis-server.service >/dev/null 2>&1 || true
  if [ -d /run/systemd/system ]; then systemctl stop redis-server.service || true; fi
fi
