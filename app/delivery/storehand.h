// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/mailbox.h"
#include "models/store/writequeue.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// Collects what one turn of the dispatcher wants written, hands it over in one go and in order
/// (results before new claims), and brings the answers back to the dispatcher's thread.
class StoreHand
{
public:
    /// `answered` is called after each answer.
    StoreHand(WriteQueue &queue, MailboxPointer mailbox, std::function<void()> answered)
        : m_queue(queue)
        , m_mailbox(std::move(mailbox))
        , m_answered(std::move(answered))
    {
    }

    /// Adds work that holds values only (it may run twice); `then` comes later on the dispatcher's
    /// thread, after the commit or with why not.
    template<class T>
    void add(std::function<Result<T>(WriteContext &)> work,
             std::function<void(const Result<T> &)> then);
    /// Hands over what was added.
    void flush();
    /// How many answers are to come.
    int open() const { return m_open; }

private:
    WriteQueue &m_queue;
    MailboxPointer m_mailbox;
    std::function<void()> m_answered;
    std::vector<WriteQueue::Job> m_jobs;
    int m_open = 0;
};

template<class T>
void StoreHand::add(std::function<Result<T>(WriteContext &)> work,
                    std::function<void(const Result<T> &)> then)
{
    // Shared by the two halves of one job, of which only one is ever called last.
    auto value = std::make_shared<std::optional<Result<T>>>();
    ++m_open;
    m_jobs.push_back(
        {[value, work = std::move(work)](WriteContext &context) -> Result<void> {
             *value = work(context);
             return (*value)->ok() ? Result<void>() : Result<void>((*value)->error());
         },
         [this, value, then = std::move(then), mailbox = m_mailbox](const Result<void> &outcome) {
             const Result<T> result = outcome ? std::move(**value) : Result<T>(outcome.error());
             mailbox->post([this, then, result] {
                 --m_open;
                 then(result);
                 m_answered();
             });
         },
         true});
}
