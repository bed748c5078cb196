package org.comity.gateway.limit;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much, how often, how large, how slow. What is said per minute or hour all replicas count together ({@link Rates}), the rest each by itself. */
@ConfigMapping(prefix = "comity.limits")
public interface LimitsConfig {
    /** An office or a hotel shares one address, so this only stops floods. */
    @WithDefault("6000")
    int requestsPerMinuteAndAddress();

    /** A screen asks for some ten things; nobody opens one each second for long. */
    @WithDefault("1200")
    int requestsPerMinuteAndAccount();

    /** Guessing is also held off by account, see identity.session.SignInAttempts. */
    @WithDefault("30")
    int signInsPerMinuteAndAddress();

    /** Each sends a mail to somebody. */
    @WithDefault("60")
    int registrationsPerHourAndAddress();

    /** A page holds a dozen texts, and an engine takes seconds for each. */
    @WithDefault("60")
    int renderingsPerMinuteAndAddress();

    /** Proofs and receipts, by account, or by address where no account asks: each costs a service a second; a person takes a few. */
    @WithDefault("30")
    int costlyPerMinuteAndCaller();

    /** What the gateway itself reads is a small form, and so is what a service takes from somebody without a token. */
    @WithDefault("64K")
    MemorySize smallBody();

    /** Within which a small body must be there; of a larger one, within which something of it must come. */
    @WithDefault("20s")
    Duration bodyWithin();

    /** Requests to one service at the same time, each on a line of its own. Others wait. */
    @WithDefault("256")
    int linesPerService();

    /** Of them, those of one address: ten people's browsers. No address can take all lines. */
    @WithDefault("64")
    int linesPerServiceAndAddress();

    /** How many requests of one address, and of all, wait for a line; more are told to come again. */
    @WithDefault("1024")
    int waitingForALine();

    /** How long a request waits for a line before it is told to come again. */
    @WithDefault("5s")
    Duration waitForALine();

    /** Longer than any service thinks. A line that is silent for longer is cut. */
    @WithDefault("60s")
    Duration answerWithin();

    /** Open rooms in all, each a socket to the service and one to the browser. */
    @WithDefault("4096")
    int sockets();

    /** Open rooms of one address: a court house or a law firm, a few rooms for each of some dozen people. */
    @WithDefault("128")
    int socketsPerAddress();

    /** Inboxes that pages watch at the same time through this replica. */
    @WithDefault("4096")
    int watchedInboxes();

    /** Of them, those of one account: its browsers; the tabs of a browser share one. */
    @WithDefault("8")
    int watchedInboxesPerAccount();
}
