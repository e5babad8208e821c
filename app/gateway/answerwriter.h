// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gateway/apiresponse.h"

#include <QByteArray>
#include <QFile>

#include <memory>

class QTcpSocket;

/// Writes one answer after another to a socket, in pieces, so that a slow reader of a large file
/// holds one piece in memory and not the file.
class AnswerWriter
{
public:
    enum class Progress {
        Sending,
        Done,  ///< the client's kernel or ours has every byte
        Broken ///< the file or the socket failed in the middle: only dropping helps
    };

    AnswerWriter(QTcpSocket &socket, int pieceBytes);

    /// Opens the file of an answer; false if it cannot be read from there on. Before begin().
    bool open(const FileSection &section);
    /// Takes the head and, if not opened from a file, the body of the answer.
    void begin(const QByteArray &head, const QByteArray &body);
    /// Sends only the head of an answer whose file was opened.
    void leaveOutBody();
    /// Writes what the socket may take now. May end in the socket's disconnected().
    Progress advance();
    /// Bytes that the answer keeps in memory.
    qint64 heldBytes() const;
    /// Forgets the answer.
    void reset();

private:
    bool hasMore() const;
    bool writePiece();

    QTcpSocket &m_socket;
    const int m_pieceBytes;
    /// The head; after that the pieces of the body that fit.
    QByteArray m_head;
    QByteArray m_body;
    qint64 m_bodyAt = 0;
    std::unique_ptr<QFile> m_file;
    qint64 m_fileLeft = 0;
};
