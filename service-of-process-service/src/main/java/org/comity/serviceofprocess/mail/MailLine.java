package org.comity.serviceofprocess.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** The one connection of a conversation with a mail server; closing it ends a read or write that waits, on whatever thread. */
final class MailLine extends SocketFactory implements AutoCloseable {

    // Both guarded by this, because the limit closes on another thread than the one that connects.
    private Socket socket;
    private boolean closed;

    @Override
    public synchronized Socket createSocket() throws IOException {
        if (closed) {
            throw new IOException("the time for this message is over");
        }
        socket = new Socket();
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("connected by the mail client, with its time limit");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("connected by the mail client, with its time limit");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException("connected by the mail client, with its time limit");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException("connected by the mail client, with its time limit");
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException alreadyBroken) {
            // Nothing is left to end.
        }
    }
}
