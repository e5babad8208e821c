// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>

/// What the byte of KAROO_DISK_FAULT means; disk.py has the same.
enum DiskFault : char { Works = 0, Full = 'f', SyncFails = 's', ReadOnly = 'o', Unreadable = 'r' };

/// What a program writes and syncs below a folder, in order; told to it by diskcalls.cpp, read by
/// disk.py. KAROO_DISK_ROOT names the folder, KAROO_DISK_RECORD the record's file (outside of that
/// folder), KAROO_DISK_FAULT a file whose first byte says at any moment how the disk fails.
class DiskRecord
{
public:
    DiskRecord();

    bool covers(const std::string &path) const;
    bool has(DiskFault fault) const { return m_fault != nullptr && *m_fault == fault; }

    /// Remembers that the descriptor is of a file below the folder.
    void follow(int descriptor, bool yes);
    bool follows(int descriptor) const;

    struct Piece
    {
        uint64_t offset = 0;
        const void *data = nullptr;
        size_t size = 0;
    };
    /// With the lock held, right after what it tells of.
    void note(char kind, uint64_t inode, const std::string &name, const Piece &piece);
    void note(char kind, uint64_t inode, const std::string &name = {})
    {
        note(kind, inode, name, {});
    }

    std::recursive_mutex &lock() { return m_lock; }

private:
    std::string m_root;
    int m_file = -1;
    volatile char *m_fault = nullptr;
    std::array<std::atomic<bool>, 65536> m_followed{};
    std::recursive_mutex m_lock;
};
