package org.comity.gateway.identity.demonstration;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.identity.account.Email;
import org.comity.gateway.identity.account.Kind;
import org.comity.gateway.identity.credential.Password;
import org.comity.gateway.identity.credential.Passwords;
import org.comity.gateway.identity.staff.Role;
import org.comity.gateway.identity.staff.StaffMember;
import org.comity.gateway.identity.staff.StaffMembers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** People to try the court with. They exist only where COMITY_DEMO is true, all with one password. */
@ApplicationScoped
class DemonstrationAccounts {
    private static final String INTERMEDIATE = "浙01";
    private static final String BASIC = "浙0192";
    private static final String MARITIME = "浙72";
    /** Each court can compose the bench that the law asks for: a panel of three but at the basic court, where one judge may sit alone. */
    private static final List<Person> PEOPLE = List.of(
            staff("clerk@court.example", "陈静", Role.CLERK, INTERMEDIATE, "zh-CN", "Asia/Shanghai"),
            staff("judge@court.example", "林卫", Role.JUDGE, INTERMEDIATE, "zh-CN", "Asia/Shanghai"),
            staff("judge.second@court.example", "郑楠", Role.JUDGE, INTERMEDIATE, "zh-CN", "Asia/Shanghai"),
            staff("assessor@court.example", "何丽", Role.ASSESSOR, INTERMEDIATE, "zh-CN", "Asia/Shanghai"),
            staff("assistant@court.example", "孙宁", Role.JUDGES_ASSISTANT, INTERMEDIATE, "zh-CN", "Asia/Shanghai"),
            staff(
                    "investigator@court.example",
                    "罗启明",
                    Role.TECHNICAL_INVESTIGATOR,
                    INTERMEDIATE,
                    "zh-CN",
                    "Asia/Shanghai"),
            staff("supervisor@court.example", "沈国强", Role.SUPERVISOR, INTERMEDIATE, "zh-CN", "Asia/Shanghai"),
            staff("clerk.internet@court.example", "王芳", Role.CLERK, BASIC, "zh-CN", "Asia/Shanghai"),
            staff("judge.internet@court.example", "赵磊", Role.JUDGE, BASIC, "zh-CN", "Asia/Shanghai"),
            staff("clerk.maritime@court.example", "周敏", Role.CLERK, MARITIME, "zh-CN", "Asia/Shanghai"),
            staff("judge.maritime@court.example", "吴海", Role.JUDGE, MARITIME, "zh-CN", "Asia/Shanghai"),
            staff("judge.second.maritime@court.example", "许航", Role.JUDGE, MARITIME, "zh-CN", "Asia/Shanghai"),
            staff("assessor.maritime@court.example", "蒋蓉", Role.ASSESSOR, MARITIME, "zh-CN", "Asia/Shanghai"),
            staff("interpreter@court.example", "Mina Park", Role.INTERPRETER, null, "ko", "Asia/Seoul"),
            staff("operator@court.example", "Operator", Role.OPERATOR, null, "en", "Asia/Shanghai"),
            party("plaintiff@example.com", "Rheinland Maschinenbau GmbH", "en", "Europe/Berlin"),
            party("defendant@example.com", "한빛정밀 주식회사", "ko", "Asia/Seoul"));

    private final Accounts accounts;
    private final StaffMembers members;
    private final Passwords passwords;
    private final Clock clock;
    private final boolean enabled;
    private final Optional<String> password;

    DemonstrationAccounts(
            Accounts accounts,
            StaffMembers members,
            Passwords passwords,
            Clock clock,
            @ConfigProperty(name = "comity.demo.enabled") boolean enabled,
            @ConfigProperty(name = "comity.demo.password") Optional<String> password) {
        this.accounts = accounts;
        this.members = members;
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
        List<UUID> there = new ArrayList<>();
        for (Person person : PEOPLE) {
            accounts.withAddress(new Email(person.email()))
                    .or(() -> accounts.findByIdOptional(person.id()))
                    .ifPresentOrElse(account -> there.add(account.id()), () -> open(person, hash));
        }
        // past the version of the row: another process may serve these people at this moment
        accounts.update("passwordHash = ?1 where id in ?2", hash, there);
        Log.warn("Demonstration accounts are open: do not let this installation near a real case");
    }

    private void open(Person person, String hash) {
        Instant now = clock.instant();
        Account account = person.account(hash, now);
        accounts.persist(account);
        if (person.role() != null) {
            members.persist(StaffMember.of(account, person.role(), now));
        }
    }

    private static Person staff(String email, String name, Role role, String court, String locale, String zone) {
        return new Person(email, name, Kind.PERSON, role, court, locale, zone);
    }

    private static Person party(String email, String name, String locale, String zone) {
        return new Person(email, name, Kind.COMPANY, null, null, locale, zone);
    }

    /** @param role null for a party */
    private record Person(String email, String name, Kind kind, Role role, String court, String locale, String zone) {
        /** The same in every installation, so that a demonstration can be set up again on an empty database. */
        UUID id() {
            return UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8));
        }

        Account account(String hash, Instant now) {
            String group = role == null ? "party" : role.group();
            return Account.given(id(), email, hash, name, kind, group, court, locale, zone, now);
        }
    }
}
