package org.comity.hearing.business;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.hearing.business.Course.RoomAdjourned;
import org.comity.hearing.business.Recording.Gap;
import org.comity.hearing.business.Recording.GapExplained;
import org.comity.hearing.business.Recording.RecordingStarted;
import org.comity.hearing.business.Recording.RecordingStopped;
import org.comity.hearing.business.Recording.SegmentRecorded;
import org.comity.hearing.log.RoomEvent;

/**
 * What was recorded of a sitting, as its log tells.
 *
 * @param isRunning whether it is being recorded
 * @param segments in the order in which they are chained
 * @param gaps by number, each with its explanation; null where there is none yet
 */
public record RecordedSitting(boolean isRunning, List<SegmentRecorded> segments, Map<Gap, GapExplained> gaps) {

    public static RecordedSitting of(List<RoomEvent> log) {
        UUID running = null;
        List<SegmentRecorded> segments = new ArrayList<>();
        Map<Gap, GapExplained> gaps = new LinkedHashMap<>();
        for (RoomEvent event : log) {
            switch (event.fact()) {
                case RecordingStarted started -> running = started.recordingId();
                case SegmentRecorded segment -> {
                    segments.add(segment);
                    add(segment.gap(), gaps);
                }
                case RecordingStopped stopped -> {
                    running = null;
                    add(stopped.gap(), gaps);
                }
                case RoomAdjourned adjourned -> running = null;
                case GapExplained explained ->
                    gaps.put(new Gap(explained.number(), explained.from(), explained.until()), explained);
                default -> {}
            }
        }
        return new RecordedSitting(running != null, segments, gaps);
    }

    private static void add(Gap gap, Map<Gap, GapExplained> gaps) {
        if (gap != null) {
            gaps.put(gap, null);
        }
    }

    /**
     * A line for each segment: recording, number, from, until, digest, link, with a blank between. The last link is the one that stands in
     * the record; what it is computed from: {@link SegmentRecorded}.
     */
    public String manifest() {
        return segments.stream()
                .map(each -> each.line() + " " + each.link())
                .collect(Collectors.joining("\n", "", segments.isEmpty() ? "" : "\n"));
    }
}
