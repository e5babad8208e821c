// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/stylesheet.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <array>
#include <utility>

namespace {

void polishAgain(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

// A 2 px edge takes its extra pixel from the height and the padding, else the form jumps.
const char *const fieldRules = R"(
QLineEdit, QAbstractSpinBox {
    background: @surface; border: 1px solid @field; border-radius: 6px; padding: 0px 10px;
    min-height: 34px; max-height: 34px;
    selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit:focus, QAbstractSpinBox:focus, QLineEdit[state="focus"] {
    border: 2px solid @focus; padding: 0px 9px; min-height: 32px; max-height: 32px;
}
QLineEdit[state="checked"], QAbstractSpinBox[state="checked"] { border: 1px solid @ok; padding: 0px 10px; min-height: 34px; max-height: 34px; }
QLineEdit[state="checked"]:focus, QAbstractSpinBox[state="checked"]:focus { border: 2px solid @focus; padding: 0px 9px; min-height: 32px; max-height: 32px; }
QLineEdit[state="fault"], QAbstractSpinBox[state="fault"],
QLineEdit[state="fault"]:focus, QAbstractSpinBox[state="fault"]:focus {
    border: 2px solid @bad; padding: 0px 9px; min-height: 32px; max-height: 32px;
}
QLineEdit:disabled, QLineEdit:read-only, QAbstractSpinBox:disabled {
    background: @sunken; border-color: @line;
}
QLineEdit:read-only:focus { border-color: @focus; }
QLineEdit[frame="false"], QLineEdit[frame="false"]:focus { border: none; background: transparent; padding: 0px 10px; min-height: 34px; max-height: 34px; }
QLineEdit[dense="true"] { min-height: 30px; max-height: 30px; }
QLineEdit[dense="true"]:focus, QLineEdit[dense="true"][state="fault"] { min-height: 28px; max-height: 28px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0px; border: none; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QAbstractSpinBox QLineEdit:disabled,
QComboBox QLineEdit, QComboBox QLineEdit:focus {
    border: none; background: transparent; padding: 0px; min-height: 0px;
}
QPlainTextEdit, QTextEdit {
    background: @surface; border: 1px solid @field; border-radius: 6px; padding: 5px 8px;
    selection-background-color: @accent; selection-color: @onAccent;
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: 4px 7px; }
QPlainTextEdit[state="fault"], QPlainTextEdit[state="fault"]:focus { border: 2px solid @bad; padding: 4px 7px; }
QPlainTextEdit:disabled, QTextEdit:disabled, QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] {
    background: @sunken; border-color: @line;
}
)";

const char *const popupRules = R"(
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView, QListView#results {
    background: @surface; border: 1px solid @edge; padding: 5px; outline: 0;
}
QListView#results { padding: 0px; }
QComboBox QAbstractItemView::item, QListView#results::item { min-height: 30px; padding: 0px 8px; border-radius: 6px; color: @text; }
QComboBox QAbstractItemView::item:selected, QListView#results::item:selected { background: @hover; color: @text; }
QMenuBar { background: @side; border-bottom: 1px solid @line; padding: 0px 8px; }
QMenuBar::item { background: transparent; padding: 7px 10px 8px 10px; border-radius: 6px; color: @text; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @line; }
QToolTip { background: @tip; color: @tipText; border: 1px solid @tip; padding: 5px 9px; }
)";

const char *const frameRules = R"(
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: @text2; border: none; border-bottom: 1px solid @line;
    padding: 0px 12px; min-height: 35px;
}
QTableCornerButton::section { background: transparent; border: none; }
QScrollArea { border: none; background: transparent; }
QAbstractScrollArea::corner { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; border: none; }
QScrollBar::handle { background: @edge; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @field; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QSplitter::handle { background: transparent; }
)";

constexpr std::array<std::pair<const char *, Tone>, 16> sheetTones = {{
    {"@surface", Tone::Surface},
    {"@sunken", Tone::Sunken},
    {"@side", Tone::Side},
    {"@hover", Tone::Hover},
    {"@line", Tone::Line},
    {"@edge", Tone::Edge},
    {"@field", Tone::Field},
    {"@focus", Tone::Focus},
    {"@accent", Tone::Accent},
    {"@onAccent", Tone::OnAccent},
    {"@ok", Tone::Ok},
    {"@bad", Tone::Bad},
    {"@tipText", Tone::TipText},
    {"@tip", Tone::Tip},
    {"@text2", Tone::Text2},
    {"@text", Tone::Text},
}};

const char *nameOf(FieldState state)
{
    switch (state) {
    case FieldState::Focus:
        return "focus";
    case FieldState::Fault:
        return "fault";
    case FieldState::Checked:
        return "checked";
    case FieldState::Normal:
        break;
    }
    return "";
}

} // namespace

void setFieldState(QWidget *field, FieldState state)
{
    const QString name = QString::fromLatin1(nameOf(state));
    if (field->property("state").toString() != name) {
        field->setProperty("state", name);
        polishAgain(field);
    }
}

void setFieldDense(QWidget *field, bool dense)
{
    field->setProperty("dense", dense);
    polishAgain(field);
}

QString styleSheetFor(ColorScheme scheme)
{
    QString sheet = QString::fromLatin1(fieldRules) + QString::fromLatin1(popupRules) +
                    QString::fromLatin1(frameRules);
    for (const auto &[name, tone] : sheetTones) {
        sheet.replace(QLatin1String(name), toneColor(tone, scheme).name());
    }
    return sheet;
}
