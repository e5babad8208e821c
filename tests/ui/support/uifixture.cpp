// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

UiFixture::UiFixture(bool dark)
    : m_theme(*qobject_cast<QApplication *>(QCoreApplication::instance()))
    , m_documents(store.folder())
    , m_kinds(ChannelKinds::released())
    , m_services{store.clock,
                 store.configuration,
                 store.feed,
                 *store.queue,
                 *store.reader,
                 m_documents,
                 m_kinds,
                 vault,
                 gateway,
                 probe,
                 prompts,
                 m_theme,
                 {Actor::Kind::Window, 0, QStringLiteral("ana")},
                 store.folder()}
{
    m_theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    if (!m_translator.load(QStringLiteral(":/i18n/karoo-desk_pt_BR.qm"))) {
        qFatal("the Portuguese texts are missing");
    }
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    if (const auto started = m_documents.start(); !started) {
        qFatal("cannot start the files thread: %s", qPrintable(started.error().detail));
    }
}

UiFixture::~UiFixture()
{
    m_documents.stop();
    QCoreApplication::removeTranslator(&m_translator);
}

void UiFixture::settle()
{
    // The writer answers in order, and posts to this thread before it answers.
    const auto done = store.write<bool>([](WriteContext &) -> Result<bool> { return true; });
    if (!done) {
        qFatal("the writer does not answer");
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

QImage UiFixture::grab(QWidget &widget, const QString &name) const
{
    return savePicture(widget, name, m_theme.scheme() == ColorScheme::Dark);
}

namespace {

/// Names of what belongs to it as its label.
QStringList labelsOf(QAccessibleInterface &accessible)
{
    QStringList names;
    const auto relations = accessible.relations(QAccessible::Label);
    for (const auto &[label, relation] : relations) {
        names.append(label->text(QAccessible::Name));
    }
    return names;
}

bool saysNothing(QWidget &widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty()) {
        return true;
    }
    if (qobject_cast<QAbstractButton *>(&widget)) {
        return !accessible->actionInterface() ||
               accessible->actionInterface()->actionNames().isEmpty();
    }
    const bool named = !widget.accessibleName().isEmpty();
    if (qobject_cast<QComboBox *>(&widget)) {
        // What is chosen takes the place of its name: only the label says what it is for.
        return labelsOf(*accessible).isEmpty() && !named;
    }
    return qobject_cast<QLineEdit *>(&widget) && labelsOf(*accessible).isEmpty() && !named;
}

} // namespace

QString namelessIn(const QWidget &widget)
{
    QStringList nameless;
    for (QWidget *child : widget.findChildren<QWidget *>()) {
        const bool used = (child->focusPolicy() & Qt::TabFocus) && !child->focusProxy();
        if (child->isVisible() && child->isEnabled() && used && saysNothing(*child)) {
            nameless.append(
                QStringLiteral("%1 %2 in %3")
                    .arg(QLatin1String(child->metaObject()->className()), child->objectName(),
                         QLatin1String(child->parentWidget()->metaObject()->className())));
        }
    }
    return nameless.join(QLatin1Char('\n'));
}

void actOn(QWidget &widget)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    QAccessibleActionInterface *actions = accessible ? accessible->actionInterface() : nullptr;
    if (!actions || actions->actionNames().isEmpty()) {
        qFatal("nothing can be done with it");
    }
    const QStringList names = actions->actionNames();
    const QString toggle = QAccessibleActionInterface::toggleAction();
    actions->doAction(names.contains(toggle) ? toggle : names.first());
}

void showAsRoom(QWidget &screen)
{
    screen.resize(984, 728);
    screen.show();
    if (!QTest::qWaitForWindowExposed(&screen)) {
        qFatal("the screen does not show");
    }
}
