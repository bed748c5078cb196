package org.comity.gateway.limit;

/** What an operation of the gateway counts as, for one address. */
public enum Rate {
    /** Somebody tries a password or a code. */
    SIGN_IN,
    /** A service tries its secret; counted apart, so that a person's mistakes do not keep a service out. */
    SERVICE_TOKEN,
    /** Sends a mail to somebody. */
    REGISTRATION,
    /** Keeps the rendering engine busy for a while. */
    RENDERING
}
