package org.comity.gateway.routing;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;

/**
 * How many places one address may have at the same time. Who comes while all are taken stands in line until one of this
 * address is given back. Used by every event loop; what is called back is called on the thread that gave the place back.
 */
final class Shares {
    private final int places;
    private final int mostWaiting;
    private final Map<String, Share> byAddress = new HashMap<>();

    Shares(int places, int mostWaiting) {
        this.places = places;
        this.mostWaiting = mostWaiting;
    }

    /**
     * @param waiting run, once, when there is a place; not run where this call returns true
     * @return true if there is a place already
     * @throws RejectedExecutionException if too many of this address stand in line
     */
    synchronized boolean take(String address, Runnable waiting) {
        Share share = byAddress.computeIfAbsent(address, first -> new Share());
        if (share.taken < places) {
            share.taken++;
            return true;
        }
        if (share.line.size() >= mostWaiting) {
            throw new RejectedExecutionException("too many of one address are waiting");
        }
        share.line.add(waiting);
        return false;
    }

    /** @return false if it had its turn already */
    synchronized boolean leaveLine(String address, Runnable waiting) {
        Share share = byAddress.get(address);
        return share != null && share.line.remove(waiting);
    }

    void giveBack(String address) {
        Runnable next = next(address);
        if (next != null) {
            next.run();
        }
    }

    private synchronized Runnable next(String address) {
        Share share = byAddress.get(address);
        Runnable next = share.line.poll();
        if (next == null && --share.taken == 0) {
            byAddress.remove(address);
        }
        return next;
    }

    private static final class Share {
        private final Queue<Runnable> line = new ArrayDeque<>();
        private int taken;
    }
}
