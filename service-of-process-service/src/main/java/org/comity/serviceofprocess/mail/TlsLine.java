package org.comity.serviceofprocess.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Makes the line of a conversation with a mail server secret, and knows by which protocol it is. */
final class TlsLine extends SSLSocketFactory {

    private final SSLSocketFactory usual = (SSLSocketFactory) SSLSocketFactory.getDefault();
    private SSLSocket socket;

    /** Such as TLSv1.3; null if the line is not secret. */
    String protocol() {
        return socket == null || socket.getSession().getCipherSuite().equals("SSL_NULL_WITH_NULL_NULL")
                ? null
                : socket.getSession().getProtocol();
    }

    @Override
    public Socket createSocket(Socket plain, String host, int port, boolean closesPlain) throws IOException {
        socket = (SSLSocket) usual.createSocket(plain, host, port, closesPlain);
        return socket;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return usual.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return usual.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("begun on a plain line, by STARTTLS");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException("begun on a plain line, by STARTTLS");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException("begun on a plain line, by STARTTLS");
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw new UnsupportedOperationException("begun on a plain line, by STARTTLS");
    }
}
