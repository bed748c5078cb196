package org.comity.gateway.identity.account;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.gateway.identity.credential.Password;
import org.comity.gateway.identity.credential.Passwords;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Six people to try the court with. They exist only where COMITY_DEMO is true, all with one password. */
@ApplicationScoped
class DemonstrationAccounts {
    private static final String COURT = "浙01";
    private static final List<Person> PEOPLE = List.of(
            new Person("clerk@court.example", "书记员 陈静", Kind.PERSON, "clerk", COURT, "zh-CN", "Asia/Shanghai"),
            new Person("judge@court.example", "审判员 林卫", Kind.PERSON, "judge", COURT, "zh-CN", "Asia/Shanghai"),
            new Person("interpreter@court.example", "Mina Park", Kind.PERSON, "interpreter", null, "ko", "Asia/Seoul"),
            new Person("operator@court.example", "Operator", Kind.PERSON, "operator", null, "en", "Asia/Shanghai"),
            new Person(
                    "plaintiff@example.com",
                    "Rheinland Maschinenbau GmbH",
                    Kind.COMPANY,
                    "party",
                    null,
                    "en",
                    "Europe/Berlin"),
            new Person("defendant@example.com", "한빛정밀 주식회사", Kind.COMPANY, "party", null, "ko", "Asia/Seoul"));

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final boolean enabled;
    private final Optional<String> password;

    DemonstrationAccounts(
            Accounts accounts,
            Passwords passwords,
            Clock clock,
            @ConfigProperty(name = "comity.demo.enabled") boolean enabled,
            @ConfigProperty(name = "comity.demo.password") Optional<String> password) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.enabled = enabled;
        this.password = password;
    }

    @Transactional
    void seed(@Observes StartupEvent started) {
        if (!enabled) {
            return;
        }
        String hash = passwords.hash(Password.of(password.orElseThrow(
                () -> new IllegalStateException("COMITY_DEMO is true, so COMITY_DEMO_PASSWORD must be given"))));
        for (Person person : PEOPLE) {
            accounts.withAddress(new Email(person.email()))
                    .ifPresentOrElse(
                            account -> account.changesPassword(hash),
                            () -> accounts.persist(person.account(hash, clock.instant())));
        }
        Log.warn("Demonstration accounts are open: do not let this installation near a real case");
    }

    private record Person(
            String email, String name, Kind kind, String group, String court, String locale, String zone) {
        /** The same id in every installation, so that a demonstration can be set up again on an empty database. */
        Account account(String hash, Instant now) {
            UUID id = UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8));
            return Account.given(id, email, hash, name, kind, group, court, locale, zone, now);
        }
    }
}
