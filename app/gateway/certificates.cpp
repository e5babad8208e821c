// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gateway/certificates.h"

#include <QFile>
#include <QFileInfo>
#include <QDir>
#include <QHostAddress>
#include <QSaveFile>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace {

template<auto release>
struct Release
{
    template<class T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Release<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<&X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<&X509_EXTENSION_free>>;
using Bytes = std::unique_ptr<BIO, Release<&BIO_free_all>>;

Error refusedByLibrary()
{
    char text[256] = {};
    ERR_error_string_n(ERR_get_error(), text, sizeof text);
    return Error::of(Error::Code::Certificate, QString::fromLatin1(text));
}

/// "DNS:localhost,IP:127.0.0.1", as the library reads it.
QByteArray alternativeNames(const QStringList &names)
{
    QStringList entries;
    for (const QString &name : names) {
        const bool isAddress = !QHostAddress(name).isNull();
        entries.append((isAddress ? QStringLiteral("IP:") : QStringLiteral("DNS:")) + name);
    }
    return entries.join(QLatin1Char(',')).toLatin1();
}

bool addExtension(X509 &certificate, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, &certificate, &certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value.constData()));
    return extension && X509_add_ext(&certificate, extension.get(), -1) == 1;
}

/// 159 random bits: positive and never the same again (RFC 5280, section 4.1.2.2).
bool setSerial(X509 &certificate)
{
    unsigned char random[20] = {};
    if (RAND_bytes(random, sizeof random) != 1) {
        return false;
    }
    random[0] &= 0x7f;
    const std::unique_ptr<BIGNUM, Release<&BN_free>> number(
        BN_bin2bn(random, sizeof random, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(&certificate));
}

bool setName(X509 &certificate)
{
    X509_NAME *name = X509_get_subject_name(&certificate);
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>("Karoo Desk"), -1, -1,
                                      0) == 1 &&
           X509_set_issuer_name(&certificate, name) == 1;
}

bool setTimes(X509 &certificate, qint64 nowMs)
{
    // A clock of a client that is a little behind must not refuse a new one.
    constexpr qint64 leewaySeconds = 3600;
    const auto begin = static_cast<time_t>(nowMs / 1000 - leewaySeconds);
    const auto end = static_cast<time_t>(nowMs / 1000 + Certificates::ownDays * 86'400LL);
    return ASN1_TIME_set(X509_getm_notBefore(&certificate), begin) &&
           ASN1_TIME_set(X509_getm_notAfter(&certificate), end);
}

Certificate certificateFor(EVP_PKEY &key, const QStringList &names, qint64 nowMs)
{
    Certificate certificate(X509_new());
    constexpr long version3 = 2;
    const bool made = certificate && X509_set_version(certificate.get(), version3) == 1 &&
                      setSerial(*certificate) && setName(*certificate) &&
                      setTimes(*certificate, nowMs) &&
                      X509_set_pubkey(certificate.get(), &key) == 1 &&
                      addExtension(*certificate, NID_basic_constraints, "critical,CA:FALSE") &&
                      addExtension(*certificate, NID_key_usage, "critical,digitalSignature") &&
                      addExtension(*certificate, NID_ext_key_usage, "serverAuth") &&
                      addExtension(*certificate, NID_subject_key_identifier, "hash") &&
                      addExtension(*certificate, NID_subject_alt_name, alternativeNames(names)) &&
                      X509_sign(certificate.get(), &key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : Certificate();
}

QByteArray taken(const Bytes &bytes)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(bytes.get(), &data);
    return QByteArray(data, length);
}

QByteArray pemOf(X509 &certificate)
{
    const Bytes bytes(BIO_new(BIO_s_mem()));
    return bytes && PEM_write_bio_X509(bytes.get(), &certificate) == 1 ? taken(bytes)
                                                                       : QByteArray();
}

QByteArray pemOf(EVP_PKEY &key)
{
    const Bytes bytes(BIO_new(BIO_s_secmem()));
    const bool written = bytes && PEM_write_bio_PKCS8PrivateKey(bytes.get(), &key, nullptr, nullptr,
                                                                0, nullptr, nullptr) == 1;
    return written ? taken(bytes) : QByteArray();
}

Error notWritten(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error::of(full ? Error::Code::DiskFull : Error::Code::Io,
                     file.fileName() + QStringLiteral(": ") + file.errorString());
}

/// Writes beside the file first, with the permissions set before a byte of the key is in it.
Result<void> begin(QSaveFile &file, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) ||
        file.write(bytes) != bytes.size()) {
        return notWritten(file);
    }
    return {};
}

} // namespace

Result<void> Certificates::makeOwn(const QString &certificateFile, const QString &keyFile,
                                   const QStringList &names, qint64 nowMs)
{
    ERR_clear_error();
    char curve[] = "P-256";
    const Key key(EVP_EC_gen(curve));
    const Certificate certificate = key ? certificateFor(*key, names, nowMs) : Certificate();
    const QByteArray certificatePem = certificate ? pemOf(*certificate) : QByteArray();
    const QByteArray keyPem = certificate ? pemOf(*key) : QByteArray();
    if (certificatePem.isEmpty() || keyPem.isEmpty()) {
        return refusedByLibrary();
    }
    if (!QDir().mkpath(QFileInfo(keyFile).absolutePath())) {
        return Error::of(Error::Code::Io, QFileInfo(keyFile).absolutePath());
    }
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QSaveFile keyOut(keyFile);
    QSaveFile certificateOut(certificateFile);
    if (auto begun = begin(keyOut, keyPem, ownerOnly); !begun) {
        return begun;
    }
    if (auto begun = begin(certificateOut, certificatePem,
                           ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther);
        !begun) {
        return begun;
    }
    if (!keyOut.commit()) {
        return notWritten(keyOut);
    }
    return certificateOut.commit() ? Result<void>() : notWritten(certificateOut);
}

bool Certificates::belongTogether(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const Bytes certificateBytes(
        BIO_new_mem_buf(certificatePem.constData(), static_cast<int>(certificatePem.size())));
    const Bytes keyBytes(BIO_new_mem_buf(keyPem.constData(), static_cast<int>(keyPem.size())));
    const Certificate certificate(
        PEM_read_bio_X509(certificateBytes.get(), nullptr, nullptr, nullptr));
    const Key key(PEM_read_bio_PrivateKey(keyBytes.get(), nullptr, nullptr, nullptr));
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}
