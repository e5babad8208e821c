// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/sealing.h"

#include <sodium.h>

namespace {

constexpr char version = 1;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(Sealing::keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

/// Idempotent and safe from several threads; a failure means that there is no random source.
Result<void> ready()
{
    return sodium_init() >= 0
               ? Result<void>()
               : Error::of(Error::Code::Internal, QStringLiteral("libsodium cannot start"));
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

Result<Secret> Sealing::newKey()
{
    if (auto started = ready(); !started) {
        return started.error();
    }
    QByteArray key(keyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    return Secret(std::move(key));
}

Result<QByteArray> Sealing::seal(const Secret &secret, const Secret &key, const QByteArray &place)
{
    Q_ASSERT(key.reveal().size() == keyBytes);
    if (auto started = ready(); !started) {
        return started.error();
    }
    const QByteArray &plain = secret.reveal();
    QByteArray nonce(nonceBytes, Qt::Uninitialized);
    randombytes_buf(nonce.data(), static_cast<size_t>(nonce.size()));
    QByteArray cipher(plain.size() + tagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(cipher), nullptr, bytesOf(plain), static_cast<quint64>(plain.size()),
        bytesOf(place), static_cast<quint64>(place.size()), nullptr, bytesOf(std::as_const(nonce)),
        bytesOf(key.reveal()));
    return QByteArray(1, version) + nonce + cipher;
}

Result<Secret> Sealing::open(const QByteArray &sealed, const Secret &key, const QByteArray &place)
{
    Q_ASSERT(key.reveal().size() == keyBytes);
    if (auto started = ready(); !started) {
        return started.error();
    }
    const Error refused =
        Error::of(Error::Code::Damaged, QStringLiteral("not sealed by this key for this place"));
    if (sealed.size() < 1 + nonceBytes + tagBytes || sealed.at(0) != version) {
        return refused;
    }
    const QByteArray nonce = sealed.mid(1, nonceBytes);
    const QByteArray cipher = sealed.mid(1 + nonceBytes);
    QByteArray plain(cipher.size() - tagBytes, Qt::Uninitialized);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(plain), nullptr, nullptr, bytesOf(cipher), static_cast<quint64>(cipher.size()),
        bytesOf(place), static_cast<quint64>(place.size()), bytesOf(nonce), bytesOf(key.reveal()));
    return opened == 0 ? Result<Secret>(Secret(std::move(plain))) : refused;
}
