// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trials/disk/diskrecord.h"

#include <cstdlib>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

/// One line of the record; name and data follow it. disk.py: HEAD.
struct Head
{
    uint32_t kind;
    uint32_t nameSize;
    uint64_t dataSize;
    uint64_t inode;
    uint64_t offset;
};

/// Around the calls that are watched.
int openUnseen(const char *file, int flags)
{
    return static_cast<int>(syscall(SYS_openat, AT_FDCWD, file, flags | O_CLOEXEC, 0600));
}

} // namespace

DiskRecord::DiskRecord()
{
    const char *root = getenv("KAROO_DISK_ROOT");
    const char *file = getenv("KAROO_DISK_RECORD");
    if (root != nullptr && file != nullptr) {
        m_root = root;
        m_file = openUnseen(file, O_WRONLY | O_CREAT | O_APPEND);
    }
    if (const char *fault = getenv("KAROO_DISK_FAULT"); fault != nullptr) {
        void *page = mmap(nullptr, 1, PROT_READ, MAP_SHARED, openUnseen(fault, O_RDONLY), 0);
        m_fault = page == MAP_FAILED ? nullptr : static_cast<volatile char *>(page);
    }
}

bool DiskRecord::covers(const std::string &path) const
{
    return m_file >= 0 && path.compare(0, m_root.size(), m_root) == 0 &&
           (path.size() == m_root.size() || path[m_root.size()] == '/');
}

void DiskRecord::follow(int descriptor, bool yes)
{
    if (descriptor >= 0 && static_cast<size_t>(descriptor) < m_followed.size()) {
        m_followed.at(static_cast<size_t>(descriptor)) = yes;
    }
}

bool DiskRecord::follows(int descriptor) const
{
    return descriptor >= 0 && static_cast<size_t>(descriptor) < m_followed.size() &&
           m_followed.at(static_cast<size_t>(descriptor));
}

void DiskRecord::note(char kind, uint64_t inode, const std::string &name, const Piece &piece)
{
    Head head{static_cast<uint32_t>(kind), static_cast<uint32_t>(name.size()), piece.size, inode,
              piece.offset};
    const std::array<iovec, 3> parts{{{&head, sizeof head},
                                      {const_cast<char *>(name.data()), name.size()},
                                      {const_cast<void *>(piece.data), piece.size}}};
    const size_t whole = sizeof head + name.size() + piece.size;
    const long done = syscall(SYS_writev, m_file, parts.data(), static_cast<int>(parts.size()));
    if (done < 0 || static_cast<size_t>(done) != whole) {
        abort(); // a record with a hole proves nothing
    }
}
