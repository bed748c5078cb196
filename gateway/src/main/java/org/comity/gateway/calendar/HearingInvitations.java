package org.comity.gateway.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.comity.gateway.mail.Invitations;
import org.comity.gateway.mail.Reader;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The same entry that a subscribed calendar has, so that who has both sees the hearing once. */
@ApplicationScoped
class HearingInvitations implements Invitations {
    private final CalendarEntries entries;
    private final URI publicUrl;

    HearingInvitations(CalendarEntries entries, @ConfigProperty(name = "comity.public-url") URI publicUrl) {
        this.entries = entries;
        this.publicUrl = publicUrl;
    }

    @Override
    public Optional<Invitation> of(UUID hearingId, Reader reader, URI organizer) {
        return entries.findByIdOptional(hearingId)
                .map(entry -> new Invitation(
                        FeedText.method(entry).getValue(), FeedText.invitation(entry, reader, organizer, publicUrl)));
    }
}
