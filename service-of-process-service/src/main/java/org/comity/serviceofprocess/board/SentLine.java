package org.comity.serviceofprocess.board;

import java.time.LocalDate;
import java.util.UUID;
import org.comity.serviceofprocess.adviser.Channel;
import org.comity.serviceofprocess.attempt.FailureReason;
import org.comity.serviceofprocess.attempt.ServiceAttempt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One attempt whose papers left the country.
 *
 * @param number of the request; null for older requests
 * @param country to which it was sent, ISO 3166-1 alpha-2; null if it is not known
 * @param sentTo to whom or where, in the clerk's words
 * @param sentAs the number of the postal item, or the newest reference under which an office got it; null if there is none
 * @param sentOn the court's day on which the papers first left it
 * @param dueOn the last day by which a result can come in time; null before the papers are with the other side, and where the law
 *     sets none
 * @param late whether that day is over and no result is on record
 * @param endedOn the court's day on which the result was recorded; null while it is under way
 * @param servedOn the day of service at the court; null unless the service that counts is this one's
 */
@Schema(name = "SentLine")
record SentLine(
        UUID attemptId,
        UUID caseId,
        String caseNumber,
        @Nullable String number,
        UUID partyId,
        String name,
        @Nullable String latinName,
        @Nullable String chineseName,
        @Nullable String country,
        Channel channel,
        String sentTo,
        @Nullable String sentAs,
        LocalDate sentOn,
        @Nullable LocalDate dueOn,
        boolean late,
        ServiceAttempt.State state,
        @Nullable FailureReason failure,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate servedOn) {}
