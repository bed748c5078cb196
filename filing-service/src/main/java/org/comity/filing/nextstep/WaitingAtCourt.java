package org.comity.filing.nextstep;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.address.AddressChange;
import org.comity.filing.itemtofollow.ItemToFollow;
import org.comity.filing.paper.Paper;
import org.comity.filing.representation.Representation;

/**
 * What of a case lies before its court besides what {@link CaseState} knows.
 *
 * @param lateExhibits of which a judge has not said whether they are taken; none once the case is decided
 * @param items that have to follow, by id
 */
record WaitingAtCourt(
        List<Representation> representations,
        List<AddressChange> addresses,
        List<Paper> lateExhibits,
        Map<UUID, ItemToFollow> items) {}
