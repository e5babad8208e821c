// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

/// How a part of the sheet is to look, whatever mouse and focus really do.
struct Pose
{
    bool hovered = false;
    bool pressed = false;
    bool ring = false;
};

/// A part that holds a pose.
template<class Part>
class Posed : public Part
{
public:
    template<class... Arguments>
    explicit Posed(Pose pose, Arguments &&...arguments)
        : Part(std::forward<Arguments>(arguments)...)
        , m_pose(pose)
    {
        if (pose.pressed) {
            this->setDown(true);
        }
    }

protected:
    bool isHovered() const override { return m_pose.hovered; }
    bool isRingVisible() const override { return m_pose.ring; }

private:
    Pose m_pose;
};
