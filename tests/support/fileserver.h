// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QTcpServer>

/// A server of files on a loopback address, in the test's own event loop: answers each path as it
/// was told, in good and in bad ways.
class FileServer : public QTcpServer
{
    Q_OBJECT

public:
    enum class Way {
        Whole,
        Half,     ///< closes in the middle of the body
        HeadOnly, ///< the head with the first byte, then nothing
        Hang,     ///< no answer
        NoLength, ///< the body ends with the connection
    };
    struct Answer
    {
        int status = 200;
        QByteArray body;
        /// Lines with their ends.
        QByteArray head;
        Way way = Way::Whole;
    };

    explicit FileServer(const QString &address = QStringLiteral("127.0.0.1"),
                        QObject *parent = nullptr);

    void put(const QByteArray &path, const Answer &answer) { m_answers.insert(path, answer); }
    QString url(const QByteArray &path) const;
    /// The same by another host or scheme.
    QString url(const QString &schemeAndHost, const QByteArray &path) const;
    /// The paths that were asked for, in order.
    const QStringList &asked() const { return m_asked; }
    int mostOpen() const { return m_mostOpen; }

private:
    void serve(class QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Answer &answer);

    QHash<QByteArray, Answer> m_answers;
    QStringList m_asked;
    int m_open = 0;
    int m_mostOpen = 0;
};
