package org.comity.gateway.identity.session;

import java.time.Instant;
import org.comity.gateway.identity.account.AccountView;

/** A signed-in caller. The refresh token travels in a cookie that scripts cannot read. */
public record SessionView(String accessToken, Instant expiresAt, AccountView account) {}
