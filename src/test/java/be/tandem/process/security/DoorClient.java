package be.tandem.process.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plain HTTP client at one of the two doors: as a machine with a password at each call, or as a person in a session. */
public final class DoorClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final String door;
    private final String credentials;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    private DoorClient(String base, String door, String credentials) {
        this.base = base;
        this.door = door;
        this.credentials = credentials;
    }

    public static DoorClient anonymous(String base) {
        return new DoorClient(base, "/engine-rest", null);
    }

    /** At /engine-rest with HTTP Basic. */
    public static DoorClient machine(String base, String user, String password) {
        return new DoorClient(base, "/engine-rest", "Basic " + Base64.getEncoder()
                .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    /** At the door of the web applications, after the log-in page. */
    public static DoorClient person(String base, String user, String password) {
        DoorClient person = new DoorClient(base, "/camunda/api/engine/engine/default", null);
        person.login(user, password);
        person.get("/camunda/app/tasklist/default/");
        return person;
    }

    public HttpResponse<String> login(String user, String password) {
        Matcher token = TOKEN.matcher(get("/aanmelden").body());
        if (!token.find()) {
            throw new IllegalStateException("no token in the log-in page");
        }
        return send(filledIn("/aanmelden", "username=" + encode(user) + "&password=" + encode(password) + "&_csrf="
                + token.group(1)));
    }

    /** A form of one of our pages, so that not the missing token but the right of this person decides. */
    public HttpResponse<String> form(String path, String body) {
        return send(filledIn(path, body).header("X-XSRF-TOKEN", token()));
    }

    /** The same form as another site would make a browser send it: with the session, without its token. */
    public HttpResponse<String> forged(String path, String body) {
        return send(filledIn(path, body));
    }

    private HttpRequest.Builder filledIn(String path, String body) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body));
    }

    /** Any page or address. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html").GET());
    }

    /** A file, as it is. */
    public HttpResponse<byte[]> download(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "*/*").GET(),
                BodyHandlers.ofByteArray());
    }

    /** A page, with a cookie that the server does not know any more. */
    public HttpResponse<String> withCookie(String cookie, String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html")
                .header("Cookie", cookie).GET());
    }

    /** A call at this door, for example {@code call("POST", "/task", "{}")}. */
    public HttpResponse<String> call(String method, String path, String json) {
        return call(method, path, "application/json", json);
    }

    public HttpResponse<String> call(String method, String path, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(base + door + path)).header("Accept", "application/json")
                .header("Content-Type", type).header("X-XSRF-TOKEN", token())
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** A call outside the engine's part of the door, for example {@code /camunda/api/admin/…}. */
    public HttpResponse<String> outside(String method, String path, String json) {
        return outside(method, path, "application/json", json);
    }

    public HttpResponse<String> outside(String method, String path, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json")
                .header("Content-Type", type).header("X-XSRF-TOKEN", token())
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    private String token() {
        String token = cookie("XSRF-TOKEN");
        return token.isEmpty() ? "none" : token;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        if (credentials != null) {
            request.header("Authorization", credentials);
        }
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
