// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/foldervault.h"

#include "app/platform/folderkey.h"

#include "tests/support/fakekeychain.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace {

using Place = KeyCustody::Place;

const QByteArray place("channel 1/token");

/// A key with the vault on it.
class Opened : public FolderVault
{
public:
    explicit Opened(std::unique_ptr<FolderKey> opened)
        : FolderVault(*opened)
        , key(std::move(opened))
    {
    }
    std::unique_ptr<FolderKey> key;
};

} // namespace

/// Where the key lies, that it is never lost by us, and that there is one.
class FolderVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = FakeKeychain();
    }

    void makesAKeyThatOnlyItsOwnerReads()
    {
        QVERIFY(open());
        QCOMPARE(QFile(keyFile()).size(), 32);
        QCOMPARE(QFile::permissions(keyFile()) & others, QFile::Permissions());
    }

    void clearsAwayAKeyThatAKilledStartWroteInPart()
    {
        write(keyFile() + QStringLiteral(".part-aB3xYz"), QByteArray(7, 'k'));
        write(keyFile() + QStringLiteral(".backup"), QByteArray(32, 'k'));
        QVERIFY(open());
        QCOMPARE(files(), (QStringList{QStringLiteral("sealing.key"),
                                       QStringLiteral("sealing.key.backup")}));
    }

    void opensAfterARestartWhatItSealed()
    {
        const QByteArray sealed = *open()->seal(Secret("token"), place);
        const auto again = open(true);
        QCOMPARE(again->open(sealed, place)->reveal(), QByteArray("token"));
        QVERIFY(!again->open(sealed, "channel 2/token").ok());
    }

    void holdsAFileThatIsNoKeyForLockedAndLeavesItAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray(31, 'k');
        QTest::newRow("long") << QByteArray(33, 'k');
    }
    void holdsAFileThatIsNoKeyForLockedAndLeavesItAlone()
    {
        QFETCH(QByteArray, bytes);
        write(keyFile(), bytes);
        const auto vault = open(true);
        QCOMPARE(vault->key->state().error().code, Error::Code::Io);
        QCOMPARE(vault->seal(Secret("a"), place).error().code, Error::Code::Io);
        QCOMPARE(vault->open("sealed", place).error().code, Error::Code::Damaged);
        QCOMPARE(contentOf(keyFile()), bytes);
    }

    void closesAKeyThatOthersMayRead()
    {
        write(keyFile(), QByteArray(32, 'k'));
        QVERIFY(QFile::setPermissions(keyFile(), QFile::permissions(keyFile()) | others));
        QVERIFY(open()->key->state().ok());
        QCOMPARE(QFile::permissions(keyFile()) & others, QFile::Permissions());
    }

    void tellsThatItCannotWriteThere()
    {
        QVERIFY(!FolderKey::open({QStringLiteral("/proc/none/sealing.key"),
                                  QStringLiteral("/proc/none/sealing.keychain"), m_keychain})
                     .ok());
    }

    void makesNoNewKeyInThePlaceOfALostOne()
    {
        const QByteArray sealed = *open()->seal(Secret("token"), place);
        QVERIFY(QFile::rename(keyFile(), keyFile() + QStringLiteral(".away")));
        const auto vault = open(true);
        QCOMPARE(vault->key->state().error().code, Error::Code::Io);
        QVERIFY(vault->key->state().error().detail.contains(keyFile()));
        QCOMPARE(vault->open(sealed, place).error().code, Error::Code::Damaged);
        QVERIFY(!QFile::exists(keyFile()));
        // Put back while the program runs, it is good again.
        QVERIFY(QFile::rename(keyFile() + QStringLiteral(".away"), keyFile()));
        QCOMPARE(vault->open(sealed, place)->reveal(), QByteArray("token"));
        QVERIFY(vault->key->state().ok());
    }

    void beginsAnewOnlyWhenToldAndLosesNothing()
    {
        write(keyFile(), "no key");
        const auto vault = open(true);
        QSignalSpy changes(vault->key.get(), &KeyCustody::changed);
        QVERIFY(vault->key->beginAnew().ok());
        QCOMPARE(changes.size(), 1);
        QVERIFY(vault->seal(Secret("a"), place).ok());
        QCOMPARE(contentOf(keyFile() + QStringLiteral(".old")), QByteArray("no key"));
        QCOMPARE(vault->key->beginAnew().error().code, Error::Code::StatusConflict);
    }

    void movesTheKeyAndLeavesOne()
    {
        const auto vault = open();
        const QByteArray sealed = *vault->seal(Secret("token"), place);
        QVERIFY(move(*vault, Place::Keychain).ok());
        QCOMPARE(vault->key->place(), Place::Keychain);
        QCOMPARE(files(), QStringList{QStringLiteral("sealing.keychain")});
        QCOMPARE(m_keychain.entries.size(), 1);
        QCOMPARE(vault->open(sealed, place)->reveal(), QByteArray("token"));
        const auto restarted = open(true);
        QCOMPARE(restarted->key->place(), Place::Keychain);
        QCOMPARE(restarted->open(sealed, place)->reveal(), QByteArray("token"));
        QVERIFY(move(*restarted, Place::File).ok());
        QCOMPARE(files(), QStringList{QStringLiteral("sealing.key")});
        QVERIFY(m_keychain.entries.isEmpty());
        QCOMPARE(open(true)->open(sealed, place)->reveal(), QByteArray("token"));
    }

    void staysInTheFileWhereTheKeychainDoesNotKeepIt_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"write", "read", "forgets"}) {
            QTest::newRow(fault) << QString::fromLatin1(fault);
        }
    }
    void staysInTheFileWhereTheKeychainDoesNotKeepIt()
    {
        QFETCH(QString, fault);
        const auto vault = open();
        const QByteArray key = contentOf(keyFile());
        m_keychain.refusesWrites = fault == QLatin1String("write");
        m_keychain.refusesReads = fault == QLatin1String("read");
        m_keychain.forgets = fault == QLatin1String("forgets");
        QVERIFY(!move(*vault, Place::Keychain).ok());
        QCOMPARE(vault->key->place(), Place::File);
        QCOMPARE(contentOf(keyFile()), key);
        QCOMPARE(files(), QStringList{QStringLiteral("sealing.key")});
        QVERIFY(m_keychain.entries.isEmpty());
    }

    void survivesADeathAtEachStepOfTheMove_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("step");
        for (int step = 0; step < 3; ++step) {
            QTest::addRow("to the keychain %d", step) << int(Place::File) << step;
            QTest::addRow("to the file %d", step) << int(Place::Keychain) << step;
        }
    }
    void survivesADeathAtEachStepOfTheMove()
    {
        QFETCH(int, from);
        QFETCH(int, step);
        QByteArray sealed;
        {
            const auto vault = open();
            sealed = *vault->seal(Secret("token"), place);
            if (from == int(Place::Keychain)) {
                QVERIFY(move(*vault, Place::Keychain).ok());
            }
            // Nothing is done after the keychain was asked for the so manieth time.
            const qsizetype before = m_keychain.steps.size();
            m_keychain.diesAt = [&](const QString &) {
                return m_keychain.steps.size() - before > step;
            };
            vault->key->move(from == int(Place::File) ? Place::Keychain : Place::File, this,
                             [](const Result<void> &) {});
        }
        m_keychain.diesAt = {};
        const auto again = open(true);
        QCOMPARE(again->open(sealed, place)->reveal(), QByteArray("token"));
        const qsizetype keys = (QFile::exists(keyFile()) ? 1 : 0) + m_keychain.entries.size();
        QCOMPARE(keys, 1);
    }

    void takesALeftEntryAwayWhenTheKeychainAnswersAgain()
    {
        QByteArray sealed;
        {
            const auto vault = open();
            sealed = *vault->seal(Secret("token"), place);
            QVERIFY(move(*vault, Place::Keychain).ok());
            m_keychain.refusesRemovals = true;
            QVERIFY(move(*vault, Place::File).ok());
        }
        QCOMPARE(m_keychain.entries.size(), 1);
        QCOMPARE(open(true)->open(sealed, place)->reveal(), QByteArray("token"));
        QCOMPARE(m_keychain.entries.size(), 1);
        m_keychain.refusesRemovals = false;
        QCOMPARE(open(true)->open(sealed, place)->reveal(), QByteArray("token"));
        QVERIFY(m_keychain.entries.isEmpty());
        QCOMPARE(files(), QStringList{QStringLiteral("sealing.key")});
    }

    void isLockedWhereNoKeychainRuns()
    {
        QByteArray sealed;
        {
            const auto vault = open();
            sealed = *vault->seal(Secret("token"), place);
            QVERIFY(move(*vault, Place::Keychain).ok());
        }
        m_keychain.refusesReads = true;
        const auto vault = open(true);
        QCOMPARE(vault->key->place(), Place::Keychain);
        QVERIFY(vault->key->state().error().detail.contains(QStringLiteral("no keychain runs")));
        QCOMPARE(move(*vault, Place::File).error().code, Error::Code::Io);
        QCOMPARE(files(), QStringList{QStringLiteral("sealing.keychain")});
        m_keychain.refusesReads = false;
        QCOMPARE(open(true)->open(sealed, place)->reveal(), QByteArray("token"));
        // A new key leaves the old one where it is: it may be read again one day.
        m_keychain.refusesReads = true;
        QVERIFY(open(true)->key->beginAnew().ok());
        QCOMPARE(m_keychain.entries.size(), 1);
        QCOMPARE(files(), (QStringList{QStringLiteral("sealing.key"),
                                       QStringLiteral("sealing.keychain.old")}));
    }

    void isLockedWhereTheKeychainHasNoKey()
    {
        QVERIFY(move(*open(), Place::Keychain).ok());
        m_keychain.entries.clear();
        const auto vault = open(true);
        QVERIFY(vault->key->state().error().detail.contains(QStringLiteral("no key")));
    }

private:
    static constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

    QString keyFile() const { return m_folder->filePath(QStringLiteral("sealing.key")); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    std::unique_ptr<Opened> open(bool hasSealed = false)
    {
        auto opened =
            FolderKey::open({keyFile(), m_folder->filePath(QStringLiteral("sealing.keychain")),
                             m_keychain, hasSealed});
        return opened ? std::make_unique<Opened>(std::move(opened).value()) : nullptr;
    }
    Result<void> move(Opened &vault, Place to)
    {
        Result<void> moved = Error::of(Error::Code::Internal);
        vault.key->move(to, this, [&moved](const Result<void> &result) { moved = result; });
        return moved;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeKeychain m_keychain;
};

KAROO_TEST(FolderVaultTest, tst_foldervault)

#include "tst_foldervault.moc"
