// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Button;
class QHBoxLayout;
class QVBoxLayout;
class TextLabel;

/// The base of every dialog: head, body, foot with a line; the main action at the right.
///
/// Show it with open(): the window behind gets its scrim.
class KitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KitDialog(const QString &title, QWidget *parent);

    void setTitle(const QString &title);
    /// Without a head the title is only in the window's frame.
    void setHeadVisible(bool visible);
    /// Where the content goes; 12 between.
    QVBoxLayout *body() const { return m_body; }
    /// A body that is one form: it scrolls where the screen is low. It must have a layout.
    void addForm(QWidget *form);
    /// Left part of the foot: a link, a check box.
    void addFootStart(QWidget *widget);
    /// Right part of the foot, in the order of the calls: the main action last.
    void addFootEnd(QWidget *widget);
    /// A secondary "Cancel" that rejects.
    Button *addCancel();
    /// Makes a primary button at the right end; connect it to your own check, then accept().
    Button *addMain(const QString &text, const QString &iconName = {});
    /// This wide, and as high as words and fields need at that width, also when some come or go.
    void fitToWidth(int width);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitHeight();

    QVBoxLayout *m_upper = nullptr;
    TextLabel *m_head = nullptr;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_footStart = nullptr;
    QHBoxLayout *m_footEnd = nullptr;
    int m_fittedWidth = 0;
};
