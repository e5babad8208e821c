// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tone.h"

#include <QImage>
#include <QLabel>
#include <QStringList>
#include <QTextDocument>

#include <memory>

class AttachmentCard;
class QAbstractButton;

/// What one bubble of a conversation shows.
struct BubbleContent
{
    /// In: left, from the other side. Out: right, ours. Reply: right, on the simulated phone.
    enum class Side { In, Out, Reply };
    enum class Ticks { None, Sent, Delivered, Read };

    Side side = Side::In;
    QString author = {};
    /// *bold*, _italic_ and ~struck~ as WhatsApp writes them.
    QString text = {};
    /// Parts of the text that nothing could be put in for: they are marked.
    QStringList doubtful = {};
    QString time = {};
    Ticks ticks = Ticks::None;
    /// A document card when not empty.
    QString fileName = {};
    QString fileDetail = {};
    QImage image = {};
    /// What the image is called when it is opened.
    QString imageName = {};
    /// Less where the room is narrower.
    int widest = 300;
};

/// One message of a conversation; as wide as its text needs, at most as its content says. It is a
/// label, so that it is read aloud.
class Bubble : public QLabel
{
    Q_OBJECT

public:
    explicit Bubble(const BubbleContent &content, QWidget *parent = nullptr);
    ~Bubble() override;

    const BubbleContent &content() const { return m_content; }
    void setTicks(BubbleContent::Ticks ticks);

Q_SIGNALS:
    /// The document or the image was clicked.
    void attachmentActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QString html() const;
    bool hasFoot() const;
    QSizeF imageSize() const;
    void paintText(QPainter &painter);
    void paintFoot(QPainter &painter);
    Tone ground() const;

    BubbleContent m_content;
    std::unique_ptr<QTextDocument> m_document;
    AttachmentCard *m_card = nullptr;
    qreal m_textTop = 0;
    qreal m_footTop = 0;
    QAbstractButton *m_picture = nullptr;
};

/// The chat marks as HTML, everything else escaped.
QString chatMarkupToHtml(const QString &text);
