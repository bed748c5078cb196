package org.comity.hearing.schedule;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An invitation")
class InvitationTest {
    @Test
    @DisplayName("is written in all eight languages")
    void isComplete() {
        Invitation.TEXTS.assertComplete();
    }
}
