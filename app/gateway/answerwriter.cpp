// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/answerwriter.h"

#include "app/gateway/socketgrip.h"

#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace {

/// One fast reader must not keep the others waiting: after so many pieces the loop turns first.
constexpr int piecesPerTurn = 16;

} // namespace

AnswerWriter::AnswerWriter(QTcpSocket &socket, int pieceBytes)
    : m_socket(socket)
    , m_pieceBytes(pieceBytes)
{
}

bool AnswerWriter::open(const FileSection &section)
{
    auto file = std::make_unique<QFile>(section.path);
    // Unbuffered: the pieces are larger than what QFile would keep.
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered) || section.offset < 0 ||
        section.length < 0 || file->size() < section.offset + section.length ||
        !file->seek(section.offset)) {
        return false;
    }
    m_file = std::move(file);
    m_fileLeft = section.length;
    return true;
}

void AnswerWriter::begin(const QByteArray &head, const QByteArray &body)
{
    m_head = head;
    m_body = body;
    m_bodyAt = 0;
}

void AnswerWriter::leaveOutBody()
{
    m_file.reset();
    m_fileLeft = 0;
    m_body.clear();
}

AnswerWriter::Progress AnswerWriter::advance()
{
    for (int piece = 1; hasMore() && SocketGrip::unsentBytes(m_socket) <= m_pieceBytes / 2;
         ++piece) {
        if (!writePiece()) {
            return Progress::Broken;
        }
        if (piece == piecesPerTurn) {
            // Not flushed: the socket tells when the loop has sent it.
            return Progress::Sending;
        }
        m_socket.flush();
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            return Progress::Broken;
        }
    }
    return !hasMore() && SocketGrip::unsentBytes(m_socket) == 0 ? Progress::Done
                                                                : Progress::Sending;
}

qint64 AnswerWriter::heldBytes() const
{
    return m_head.size() + m_body.size() + (m_file ? m_pieceBytes : 0);
}

void AnswerWriter::reset()
{
    m_head.clear();
    leaveOutBody();
    m_bodyAt = 0;
}

bool AnswerWriter::hasMore() const
{
    return !m_head.isEmpty() || m_bodyAt < m_body.size() || m_fileLeft > 0;
}

bool AnswerWriter::writePiece()
{
    QByteArray piece = std::exchange(m_head, {});
    // With what the socket still has it is one piece, not nearly two.
    const qint64 unsent = SocketGrip::unsentBytes(m_socket);
    const qint64 room = std::max<qint64>(m_pieceBytes - unsent - piece.size(), 1);
    if (m_fileLeft > 0) {
        const QByteArray read = m_file->read(std::min(room, m_fileLeft));
        if (read.isEmpty()) {
            return false;
        }
        m_fileLeft -= read.size();
        piece += read;
    } else if (m_bodyAt < m_body.size()) {
        const qint64 length = std::min<qint64>(room, m_body.size() - m_bodyAt);
        piece.append(m_body.constData() + m_bodyAt, length);
        m_bodyAt += length;
    }
    return m_socket.write(piece) == piece.size();
}
