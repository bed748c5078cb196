package org.comity.gateway.inbox;

import static org.comity.http.HttpProblemCode.TOO_MANY_REQUESTS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.gateway.limit.LimitsConfig;
import org.comity.http.EndedSessions;

/**
 * The pages that watch an inbox. Each replica looks once a second at the versions of the inboxes that are watched through it: one small
 * query however many they are, and a change arrives whichever replica made it.
 *
 * <p>What is sent is how the inbox stands, not what has changed: who missed something, or reads slowly, is right again with the next.
 */
@ApplicationScoped
class LiveInboxes {
    /** Between two signs of life: shorter than any proxy on the way waits. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final Inboxes inboxes;
    private final EndedSessions ended;
    private final Clock clock;
    private final int most;
    private final int mostOfAnAccount;
    private final Set<Watch> watches = new HashSet<>();

    LiveInboxes(Inboxes inboxes, EndedSessions ended, LimitsConfig limits, Clock clock) {
        this.inboxes = inboxes;
        this.ended = ended;
        this.clock = clock;
        this.most = limits.watchedInboxes();
        this.mostOfAnAccount = limits.watchedInboxesPerAccount();
    }

    /**
     * @param until when the token runs out: the page comes again with another one
     * @param seen the version that the page knows; null if none
     * @throws org.comity.http.ProblemException TOO_MANY_REQUESTS
     */
    Multi<InboxState> watch(UUID account, String session, Instant until, Long seen) {
        Watch watch = new Watch(account, session, until, seen, clock.instant());
        synchronized (watches) {
            long ofTheAccount = watches.stream()
                    .filter(each -> each.account.equals(account))
                    .count();
            if (watches.size() >= most || ofTheAccount >= mostOfAnAccount) {
                throw TOO_MANY_REQUESTS.with();
            }
            watches.add(watch);
        }
        return Multi.createFrom()
                .<InboxState>emitter(watch::goesTo, BackPressureStrategy.LATEST)
                .onTermination()
                .invoke(() -> forget(watch));
    }

    private void forget(Watch watch) {
        synchronized (watches) {
            watches.remove(watch);
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void look() {
        List<Watch> open = open();
        if (open.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<UUID, InboxState> states = QuarkusTransaction.requiringNew().call(() -> states(open, now));
        open.forEach(watch -> {
            InboxState state = states.get(watch.account);
            if (state != null) {
                watch.say(state, now);
            }
        });
    }

    /** Those that go on; the others are ended. */
    private List<Watch> open() {
        Instant now = clock.instant();
        List<Watch> all;
        synchronized (watches) {
            all = List.copyOf(watches);
        }
        Map<Boolean, List<Watch>> byEnd =
                all.stream().collect(Collectors.partitioningBy(watch -> watch.isOver(now, ended)));
        byEnd.get(true).forEach(watch -> {
            forget(watch);
            watch.end();
        });
        return byEnd.get(false);
    }

    /** Of the inboxes whose watchers are to hear something: what they do not know yet, or a sign of life. */
    private Map<UUID, InboxState> states(List<Watch> open, Instant now) {
        Map<UUID, Long> versions = inboxes.versions(
                open.stream().map(watch -> watch.account).distinct().toList());
        Map<UUID, InboxState> states = new HashMap<>();
        for (Watch watch : open) {
            long version = versions.getOrDefault(watch.account, 0L);
            if (watch.waitsFor(version, now)) {
                states.computeIfAbsent(watch.account, account -> new InboxState(version, inboxes.unread(account)));
            }
        }
        return states;
    }

    /** One page. Its fields are the scheduled look's alone, once it is watched. */
    private static final class Watch {
        private final UUID account;
        private final String session;
        private final Instant until;
        private Long known;
        private Instant lastSaid;
        private volatile MultiEmitter<? super InboxState> page;

        private Watch(UUID account, String session, Instant until, Long seen, Instant now) {
            this.account = account;
            this.session = session;
            this.until = until;
            this.known = seen;
            this.lastSaid = now;
        }

        private void goesTo(MultiEmitter<? super InboxState> emitter) {
            page = emitter;
        }

        private boolean isOver(Instant now, EndedSessions ended) {
            return !now.isBefore(until) || ended.contain(session);
        }

        private boolean waitsFor(long version, Instant now) {
            return known == null || known != version || now.isAfter(lastSaid.plus(SILENCE));
        }

        private void say(InboxState state, Instant now) {
            MultiEmitter<? super InboxState> emitter = page;
            if (emitter != null && waitsFor(state.version(), now)) {
                emitter.emit(state);
                known = state.version();
                lastSaid = now;
            }
        }

        private void end() {
            MultiEmitter<? super InboxState> emitter = page;
            if (emitter != null) {
                emitter.complete();
            }
        }
    }
}
