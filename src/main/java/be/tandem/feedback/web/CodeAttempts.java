package be.tandem.feedback.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** Twenty wrong codes from one address, then one more each half minute: nobody finds a code of 80 bits like that. */
@Component
class CodeAttempts {

    private static final int ATTEMPTS = 20;
    private static final int ADDRESSES = 10_000;

    private final ConcurrentLruCache<String, Bucket> buckets = new ConcurrentLruCache<>(ADDRESSES,
            address -> Bucket.builder().addLimit(limit -> limit.capacity(ATTEMPTS)
                    .refillGreedy(ATTEMPTS, Duration.ofMinutes(10))).build());

    boolean isBlocked(String address) {
        return buckets.get(address).getAvailableTokens() == 0;
    }

    void wasWrong(String address) {
        buckets.get(address).tryConsume(1);
    }
}
