// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chatbots/chatbotfaults.h"

#include "ui/chatbots/chatbotdraft.h"
#include "ui/chatbots/chatbotfoot.h"
#include "ui/chatbots/chatbotpage.h"
#include "ui/kit/tabs.h"

ChatbotFaults::ChatbotFaults(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void ChatbotFaults::show()
{
    Findings shown;
    QSet<QString> still;
    const Findings findings = m_parts.draft.findings();
    for (const Finding &finding : findings) {
        if (m_shown.contains(finding.pointer)) {
            shown.append(finding);
            still.insert(finding.pointer);
        }
    }
    // What was put right is not shown again before the field is left anew.
    m_shown = still;
    int fields = 0;
    for (int index = 0; index < m_parts.pages.size(); ++index) {
        const int here = m_parts.pages.at(index)->showFindings(shown);
        m_parts.tabs.bar()->setFault(index, here > 0);
        fields += here;
    }
    m_parts.foot.setFaults(fields);
}

void ChatbotFaults::showAll()
{
    const Findings findings = m_parts.draft.findings();
    for (const Finding &finding : findings) {
        m_shown.insert(finding.pointer);
    }
    show();
}

void ChatbotFaults::showSettled(const QString &pointer)
{
    const Findings findings = m_parts.draft.findings();
    for (const Finding &finding : findings) {
        if (ChatbotPage::isAt(finding.pointer, pointer)) {
            m_shown.insert(finding.pointer);
        }
    }
    show();
}

void ChatbotFaults::focusMoved(const QWidget *before, const QWidget *now)
{
    for (const ChatbotPage *page : m_parts.pages) {
        const QString left = page->isAncestorOf(before) ? page->pointerOf(before) : QString();
        if (!left.isEmpty() && page->pointerOf(now) != left) {
            showSettled(left);
        }
    }
}

void ChatbotFaults::focusFirst()
{
    for (int index = 0; index < m_parts.pages.size(); ++index) {
        if (m_parts.tabs.bar()->tabData(index).toBool()) {
            m_parts.tabs.setCurrent(index);
            m_parts.pages.at(index)->focusFirstFault();
            return;
        }
    }
}
