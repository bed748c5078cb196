package org.comity.filing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.events.Outbox;
import org.comity.filing.casefile.CaseFile;
import org.comity.filing.casefile.CaseParties;
import org.comity.filing.casefile.CaseParty;
import org.comity.filing.casefile.Registrar;
import org.comity.filing.deadline.TakenOverClocks;
import org.comity.filing.docket.Docket;
import org.comity.filing.intake.IntakeSheet.PastService;
import org.comity.filing.intake.IntakeSheet.SetHearing;
import org.comity.filing.representation.Entrances;

/** What goes on in a case that ran before it came here: the last days that its services started, its representatives, its hearings. */
@ApplicationScoped
class RunningCase {
    private final CaseParties parties;
    private final Docket docket;
    private final TakenOverClocks clocks;
    private final Entrances entrances;
    private final Outbox outbox;

    RunningCase(CaseParties parties, Docket docket, TakenOverClocks clocks, Entrances entrances, Outbox outbox) {
        this.parties = parties;
        this.docket = docket;
        this.clocks = clocks;
        this.entrances = entrances;
        this.outbox = outbox;
    }

    /** @param sheet against which nothing stands */
    void takeOver(CaseFile file, IntakeSheet sheet, Registrar registrar, Instant now) {
        // In the order of the sheet, third parties last.
        List<CaseParty> all = parties.of(file.id());
        for (int nth = 0; nth < sheet.services().size(); nth++) {
            served(file, sheet, all, nth);
        }
        sheet.representatives()
                .forEach(each -> entrances.invite(all.get(each.party()), each.as(), registrar.name(), now));
        for (SetHearing hearing : sheet.hearings()) {
            outbox.add(new HearingTakenOver(
                    file.id(), UUID.randomUUID(), hearing.startsAt(), hearing.endsAt(), registrar.accountId(), now));
        }
    }

    private void served(CaseFile file, IntakeSheet sheet, List<CaseParty> all, int nth) {
        PastService service = sheet.services().get(nth);
        UUID party = all.get(service.party()).id();
        UUID line = docket.servedBefore(file, party, service.day(), nth, service.paper());
        RunningRule.periodOf(sheet, service)
                .ifPresent(period -> clocks.served(
                        file,
                        new TakenOverClocks.Started(
                                party,
                                service.paper(),
                                line,
                                period,
                                service.day(),
                                service.lastDay(),
                                service.metOn())));
    }
}
