import module java.base;
import module java.net.http;

/** See bench/carts. One file that the JDK runs as it is, so that the load comes from a process that is not measured. */
class CartBench {

    static final String PLACE = "country=GB&postalCode=SW1A%201AA";
    static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    static final int MOST_LINES = 700;
    static final int WORKERS = 4;
    static final Map<Integer, Integer> TIMES_AS_MANY = new TreeMap<>(Map.of(1, 50, 10, 25, 100, 5, MOST_LINES, 1));

    final String base;
    final int carts;
    final long application;
    long postgres;

    CartBench(int port, int carts, long application) {
        this.base = "http://localhost:" + port;
        this.carts = carts;
        this.application = application;
    }

    static void main(String[] args) throws Exception {
        var data = Files.createTempDirectory("stoa-bench");
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var builder = new ProcessBuilder(args[0], "-jar", args[1], "--server.port=" + port, "--stoa.data-dir=" + data,
                "--stoa.demo.products=0");
        builder.environment().putAll(Map.of("STOA_ADMIN_USER", "bench", "STOA_ADMIN_PASSWORD", "bench"));
        builder.environment().remove("SPRING_DATASOURCE_URL");
        var application = builder.redirectErrorStream(true).redirectOutput(data.resolve("stoa.log").toFile()).start();
        try {
            new CartBench(port, args.length > 2 ? Integer.parseInt(args[2]) : 20, application.pid()).run(data);
        } finally {
            application.destroy();
            application.waitFor();
        }
    }

    void run(Path data) throws Exception {
        System.out.printf("machine: %d cores, %s, load %s, JDK %s%n", Runtime.getRuntime().availableProcessors(),
                cpuModel(), Files.readString(Path.of("/proc/loadavg")).strip(), Runtime.version());
        awaitReady(data);
        postgres = postmaster(data);
        stockUp();
        System.out.println("warming up");
        measure(1, 2000);
        measure(100, 100);
        measure(MOST_LINES, 12);
        System.out.println("CPU ms (application + database)");
        System.out.println("lines  carts   line added, all        line added, last      cart read             delivery options"
                + "      quoted                placed               placed and confirmed");
        for (int lines : TIMES_AS_MANY.keySet()) {
            var row = measure(lines, carts * TIMES_AS_MANY.get(lines));
            System.out.printf("%5d  %5d  %s%n", lines, carts * TIMES_AS_MANY.get(lines), String.join("  ", row));
        }
        System.out.println("placed: the request's own threads, and of the database's CPU the share that they have of the"
                + " application's");
    }

    /** Each figure over all carts, and enough repetitions to outweigh the clock's ticks of 10 ms. */
    List<String> measure(int lines, int count) throws Exception {
        int times = Math.max(1, 400 / count);
        var carts = new ConcurrentLinkedQueue<String>();
        var figures = new ArrayList<String>();
        figures.add(cost(count * lines, () -> each(count, _ -> carts.add(fill(lines)))).text());
        var ids = List.copyOf(carts);
        figures.add(cost(count * times, () -> each(count * times, i -> add(ids.get(i % count), lines - 1))).text());
        figures.add(cost(count * times, () -> each(count * times, i -> call("GET", "/api/store/v1/carts/" + ids.get(i % count), null, 200))).text());
        figures.add(cost(count * times, () -> each(count * times, i -> call("GET", "/api/store/v1/carts/" + ids.get(i % count) + "/delivery-options?" + PLACE, null, 200))).text());
        figures.add(cost(count * times, () -> each(count * times, i -> quote(ids.get(i % count)))).text());
        var totals = new ConcurrentHashMap<String, String>();
        each(count, i -> totals.put(ids.get(i), gross(quote(ids.get(i)))));
        var receipts = new ConcurrentLinkedQueue<String[]>();
        var placed = cost(count, () -> {
            each(count, i -> receipts.add(place(ids.get(i), totals.get(ids.get(i)))));
            for (var receipt : receipts) {
                awaitConfirmed(receipt);
            }
        });
        figures.add(new Cost(placed.requests, placed.application == 0 ? 0 : placed.database * placed.requests / placed.application, 0).text());
        figures.add(placed.text());
        return figures;
    }

    Cost cost(int count, Work work) throws Exception {
        long app = cpu(application), db = cpuOfFamily(postgres), requests = cpuOfRequests();
        work.run();
        return new Cost((cpu(application) - app) / (double) count, (cpuOfFamily(postgres) - db) / (double) count,
                (cpuOfRequests() - requests) / (double) count);
    }

    void each(int count, IntWork work) throws Exception {
        var next = new AtomicInteger();
        Callable<Void> worker = () -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                work.run(i);
            }
            return null;
        };
        try (var pool = Executors.newFixedThreadPool(WORKERS)) {
            for (var outcome : pool.invokeAll(Collections.nCopies(WORKERS, worker))) {
                outcome.get();
            }
        }
    }

    String fill(int lines) throws Exception {
        var cart = text(call("POST", "/api/store/v1/carts", "{\"market\":\"GB\"}", 201), "id");
        for (int i = 0; i < lines; i++) {
            add(cart, i);
        }
        return cart;
    }

    void add(String cart, int line) throws Exception {
        call("POST", "/api/store/v1/carts/" + cart + "/lines", "{\"sku\":\"BENCH-" + line + "\",\"quantity\":1}", 200);
    }

    String quote(String cart) throws Exception {
        return call("GET", "/api/store/v1/carts/" + cart + "/quote?" + PLACE + "&deliveryOptionId=standard", null, 200);
    }

    static String gross(String quote) {
        return Pattern.compile("\"amountMinor\":(\\d+)").matcher(quote.substring(quote.lastIndexOf("\"gross\""))).results()
                .findFirst().orElseThrow().group(1);
    }

    String[] place(String cart, String gross) throws Exception {
        var placed = call("POST", "/api/store/v1/orders", """
                {"cartId":"%s","email":"ada@example.com","deliveryOptionId":"standard",
                 "deliveryAddress":{"name":"Ada","line1":"Horse Guards Road 1","postalCode":"SW1A 1AA","city":"London","country":"GB"},
                 "payment":{"method":"sandbox","token":"tok_ok"},"expectedTotal":{"amountMinor":%s,"currency":"GBP"}}
                """.formatted(cart, gross), 201, "Idempotency-Key", UUID.randomUUID().toString());
        return new String[] {text(placed, "id"), text(placed, "accessToken")};
    }

    /** Asks for the saga, which is short whatever the order's size, and seldom: asking must not be what is measured. */
    void awaitConfirmed(String[] receipt) throws Exception {
        for (int i = 0; i < 600; i++) {
            var saga = HTTP.send(HttpRequest.newBuilder(URI.create(base + "/api/admin/v1/orders/" + receipt[0] + "/saga"))
                    .header("Authorization", login()).build(), HttpResponse.BodyHandlers.ofString()).body();
            if (saga.contains("\"status\":\"completed\"")) {
                return;
            }
            if (saga.contains("\"status\":\"compensat")) {
                throw new IllegalStateException(saga);
            }
            Thread.sleep(250);
        }
        throw new IllegalStateException("never confirmed: " + receipt[0]);
    }

    /** 700 articles as seven products. */
    void stockUp() throws Exception {
        for (int product = 0; product < MOST_LINES / 100; product++) {
            var variants = IntStream.range(product * 100, product * 100 + 100).mapToObj("""
                    {"sku":"BENCH-%d","name":"One of many","stock":1000000,"prices":[{"currency":"GBP","amountMinor":1999}]}"""::formatted)
                    .collect(Collectors.joining(","));
            call("POST", "/api/admin/v1/products", """
                    {"slug":"bench-%d","name":"White hanging heart T-light holder","description":"","variants":[%s]}
                    """.formatted(product, variants), 201, "Authorization", login());
        }
    }

    static String login() {
        return "Basic " + Base64.getEncoder().encodeToString("bench:bench".getBytes(StandardCharsets.UTF_8));
    }

    void awaitReady(Path data) throws Exception {
        for (int i = 0; i < 1800; i++) {
            try {
                if (call("GET", "/actuator/health/readiness", null, 200) != null) {
                    return;
                }
            } catch (IOException | IllegalStateException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException(Files.readString(data.resolve("stoa.log")));
    }

    String call(String method, String path, String body, int expected, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path)).method(method,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        request.header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IllegalStateException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    static String text(String json, String field) {
        return Pattern.compile("\"" + field + "\":\"([^\"]*)\"").matcher(json).results().findFirst().orElseThrow().group(1);
    }

    static long postmaster(Path data) throws IOException {
        try (var files = Files.walk(data)) {
            var file = files.filter(path -> path.endsWith("postmaster.pid")).findFirst().orElseThrow();
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        }
    }

    /** CPU milliseconds of a process so far. */
    static long cpu(long pid) throws IOException {
        return ticks(stat(Path.of("/proc/" + pid + "/stat")), 11) * 10;
    }

    /** CPU milliseconds of the threads that serve requests. */
    long cpuOfRequests() throws IOException {
        long sum = 0;
        try (var threads = Files.list(Path.of("/proc/" + application + "/task"))) {
            for (var thread : threads.toList()) {
                if (Files.readString(thread.resolve("comm")).startsWith("http-nio")) {
                    sum += ticks(stat(thread.resolve("stat")), 11) * 10;
                }
            }
        }
        return sum;
    }

    /** CPU milliseconds of a process and of its children, the ended ones too. */
    static long cpuOfFamily(long pid) throws IOException {
        long sum = cpu(pid) + ticks(stat(Path.of("/proc/" + pid + "/stat")), 13) * 10;
        for (var child : ProcessHandle.of(pid).orElseThrow().children().toList()) {
            try {
                sum += cpu(child.pid());
            } catch (IOException e) {
                continue; // it has ended and is counted with its parent
            }
        }
        return sum;
    }

    static long ticks(String[] stat, int field) {
        return Long.parseLong(stat[field]) + Long.parseLong(stat[field + 1]);
    }

    /** Fields from the third on; times are in ticks of 10 ms. */
    static String[] stat(Path file) throws IOException {
        var line = Files.readString(file);
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }

    static String cpuModel() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2)).findFirst().orElse("unknown processor");
    }

    record Cost(double application, double database, double requests) {

        String text() {
            return "%6.2f (%5.2f + %5.2f)".formatted(application + database, application, database);
        }
    }

    interface Work {
        void run() throws Exception;
    }

    interface IntWork {
        void run(int index) throws Exception;
    }
}
