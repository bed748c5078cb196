package org.comity.serviceofprocess.channel.electronic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private final byte[] seed = LinkSecret.randomBytes();

    @Test
    @DisplayName("the appearance code has 26 characters, the same each time, another for another link or attempt")
    void derivesTheAppearanceCode() {
        LinkSecret secret = LinkSecret.random();
        String code = secret.appearanceCode(seed);
        assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{26}"), code);
        assertEquals(code, new LinkSecret(secret.text()).appearanceCode(seed));
        assertNotEquals(code, secret.appearanceCode(LinkSecret.randomBytes()));
        assertNotEquals(code, LinkSecret.random().appearanceCode(seed));
    }

    @Test
    @DisplayName("a secret does not show itself when printed")
    void doesNotShowItself() {
        LinkSecret secret = LinkSecret.random();
        assertFalse(secret.toString().contains(secret.text()));
    }

    @Test
    @DisplayName("a code is read however it was typed")
    void readsWhatWasTyped() {
        AccessCode.Issued issued = AccessCode.issue(Instant.EPOCH);
        String typed = " "
                + issued.code()
                        .toLowerCase()
                        .replace('-', ' ')
                        .replace('0', 'o')
                        .replace('1', 'l') + " ";
        assertTrue(issued.kept().accepts(typed), typed);
    }

    @Test
    @DisplayName("five wrong tries lock a code, and then the right one is of no use either")
    void locksAfterFiveTries() {
        AccessCode code = AccessCode.issue(Instant.EPOCH).kept();
        for (int left = 4; left >= 0; left--) {
            assertFalse(code.accepts("ZZZZ-ZZZZ"));
            assertEquals(left, code.triesLeft());
        }
        assertTrue(code.locked());
    }
}
