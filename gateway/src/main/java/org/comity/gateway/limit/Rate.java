package org.comity.gateway.limit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is counted for a caller. */
@Schema(name = "LimitedRate")
public enum Rate {
    /** Any request, of one address. */
    ADDRESS,
    /** What is passed on to a service, of one account. */
    ACCOUNT,
    /** What costs a service much, of one account; of one address where no account asks. */
    COSTLY,
    /** Somebody tries a password or a code. Of one address, as those that follow. */
    SIGN_IN,
    /** A service tries its secret; counted apart, so that a person's mistakes do not keep a service out. */
    SERVICE_TOKEN,
    /** Sends a mail to somebody. */
    REGISTRATION,
    /** Keeps the rendering engine busy for a while. */
    RENDERING
}
