// <bolbank-call>: a telephone for a web page.
//
//   <script src="https://CALL-SERVER/widget/bolbank-call.js" defer></script>
//   <bolbank-call server="https://CALL-SERVER" token-url="/my-bank/call-token" lang="hi"></bolbank-call>
//
// Attributes: server (origin of the call server; default: this page's), token or token-url (proof,
// signed by the bank's own site, of who is signed in; token-url answers GET with {"token": "..."}),
// lang (hi or en). Methods: call(), hangup(), press(key). Event: "bolbank-state" with detail
// {state, error, callId}; state is ready, mic, ringing, live, ended or error.
(() => {
  "use strict";

  const WORDS = {
    en: {
      title: "Talk to the bank",
      ready: "Call over the internet. Speak, or press the keys.",
      mic: "Asking for the microphone. Press “Allow” when your browser asks.",
      ringing: "Ringing…",
      live: "Connected",
      weak: "The connection is weak. Please wait…",
      ended: "Call ended",
      call: "Call",
      again: "Call again",
      retry: "Try again",
      cancel: "Cancel",
      hangup: "Hang up",
      mute: "Mute",
      unmute: "Unmute",
      keypad: "Keypad",
      captions: "Captions",
      waiting: "What is said appears here.",
      bot: "Bank",
      caller: "You",
      star: "star",
      hash: "hash",
      errors: {
        refused: ["The microphone is blocked", "Tap the icon beside the page’s address, allow the microphone, then try again."],
        nomic: ["No microphone found", "Connect a headset, or open this page on a phone."],
        micbusy: ["The microphone is in use", "Close the other app that uses it, then try again."],
        insecure: ["The microphone cannot be used here", "Open this page by its https:// address."],
        network: ["No connection", "Check your internet, then try again."],
        busy: ["All lines are busy", "Please try again in a minute."],
        token: ["Your sign-in has expired", "Reload this page, then try again."],
        server: ["The bank did not answer", "Please try again in a little while."],
      },
    },
    hi: {
      title: "बैंक से बात करें",
      ready: "इंटरनेट से कॉल करें। बोलें, या बटन दबाएँ।",
      mic: "माइक्रोफ़ोन की अनुमति चाहिए। ब्राउज़र पूछे तो “Allow” (अनुमति दें) दबाएँ।",
      ringing: "घंटी बज रही है…",
      live: "बात हो रही है",
      weak: "नेटवर्क कमज़ोर है। कृपया रुकें…",
      ended: "कॉल समाप्त हुई",
      call: "कॉल करें",
      again: "फिर कॉल करें",
      retry: "फिर कोशिश करें",
      cancel: "रद्द करें",
      hangup: "कॉल काटें",
      mute: "माइक बंद करें",
      unmute: "माइक चालू करें",
      keypad: "कीपैड",
      captions: "लिखित बातचीत",
      waiting: "जो कहा जाएगा, यहाँ दिखेगा।",
      bot: "बैंक",
      caller: "आप",
      star: "स्टार",
      hash: "हैश",
      errors: {
        refused: ["माइक्रोफ़ोन की अनुमति नहीं मिली", "पेज के पते के पास वाला निशान दबाएँ, माइक्रोफ़ोन की अनुमति दें, फिर कोशिश करें।"],
        nomic: ["माइक्रोफ़ोन नहीं मिला", "हेडसेट लगाएँ, या यह पेज फ़ोन पर खोलें।"],
        micbusy: ["माइक्रोफ़ोन कहीं और चल रहा है", "दूसरा ऐप बंद करें, फिर कोशिश करें।"],
        insecure: ["यहाँ माइक्रोफ़ोन नहीं चल सकता", "यह पेज https:// पते से खोलें।"],
        network: ["इंटरनेट नहीं मिल रहा", "अपना इंटरनेट देखें, फिर कोशिश करें।"],
        busy: ["सभी लाइनें व्यस्त हैं", "कृपया एक मिनट बाद कोशिश करें।"],
        token: ["आपका साइन-इन समाप्त हो गया", "पेज फिर से खोलें, फिर कोशिश करें।"],
        server: ["बैंक से जवाब नहीं मिला", "कृपया थोड़ी देर बाद कोशिश करें।"],
      },
    },
  };

  const STYLE = `
:host{--ok:#0b6b3a;--end:#b3261e;--ink:#16211b;--soft:#4a5850;--paper:#fff;--line:#c5cfc9;--key:#eff4f1;--mine:#dcefe4;
display:block;box-sizing:border-box;width:100%;max-width:22rem;min-width:17rem;color:var(--ink);color-scheme:light dark;
font:1rem/1.45 system-ui,"Noto Sans","Noto Sans Devanagari",sans-serif}
:host([hidden]){display:none}
@media(prefers-color-scheme:dark){:host{--ok:#7fd6a4;--end:#ffb4ab;--ink:#eaf1ec;--soft:#b3c1b9;--paper:#18201c;--line:#47544c;--key:#28332d;--mine:#1f4631}}
*{box-sizing:border-box}
[hidden]{display:none!important}
section{background:var(--paper);border:1px solid var(--line);border-radius:1rem;padding:1rem;display:grid;gap:.75rem}
header{display:flex;gap:.5rem;align-items:baseline;justify-content:space-between}
h2{font-size:1.125rem;line-height:1.3;margin:0}
p{margin:0;color:var(--soft)}
[role=status]{min-height:1.45em}
[role=status] b{display:block;color:var(--ink)}
.error b{color:var(--end)}
time{font-variant-numeric:tabular-nums;font-weight:600}
button{font:inherit;font-weight:600;color:var(--ink);background:var(--key);border:1px solid var(--line);border-radius:.75rem;min-height:3rem;padding:.25rem .75rem;cursor:pointer;touch-action:manipulation}
button:hover{border-color:var(--soft)}
button:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--ok);outline-offset:2px}
.go,.stop{color:var(--paper);border-color:transparent}
.go{background:var(--ok)}.stop{background:var(--end)}
.go:hover,.stop:hover{border-color:var(--ink)}
.lang{min-height:2.75rem;font-weight:400;background:none;flex:none}
.keys{display:grid;grid-template-columns:repeat(3,1fr);gap:.5rem}
.keys button{font-size:1.375rem}
.keys button.down{background:var(--ok);color:var(--paper)}
.on{background:var(--ink);color:var(--paper)}
.acts{display:grid;grid-template-columns:1fr 1fr;gap:.5rem}
.acts .only{grid-column:1/-1}
[role=log]{height:clamp(9rem,100vh - 29rem,17rem);overflow-y:auto;overflow-wrap:anywhere;border:1px solid var(--line);border-radius:.75rem;padding:.5rem;display:grid;gap:.375rem;align-content:start}
[role=log] div{background:var(--key);border-radius:.5rem;padding:.25rem .5rem;justify-self:start;max-width:92%}
[role=log] .caller{background:var(--mine);justify-self:end}
[role=log] b{font-size:.8125rem;color:var(--soft);display:block}
.dot{display:inline-block;width:.625rem;height:.625rem;border-radius:50%;background:var(--ok);margin-inline-end:.375rem}
.ringing .dot{animation:beat 1s infinite alternate}
@keyframes beat{to{opacity:.2}}
@media(prefers-reduced-motion:reduce){.ringing .dot{animation:none}}`;

  const KEYS = "123456789*0#";
  const RINGING_MS = 20000;
  const ANSWER_MS = 15000;
  const GATHERING_MS = 2000;
  const CAPTIONS_KEPT = 200;

  const el = (tag, attributes, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name === "on") node.addEventListener("click", value);
      else node.setAttribute(name, value);
    }
    node.append(...children);
    return node;
  };

  class Failure extends Error {}

  class BolbankCall extends HTMLElement {
    static observedAttributes = ["lang"];
    #state = "ready";
    #error = "";
    #parts = null;
    #call = null; // {pc, channel, stream, hangupUrl, id, began, timers} while there is one
    #ended = "";
    #onKey = (event) => this.#keyDown(event);
    #onLeave = () => this.hangup();

    connectedCallback() {
      if (!this.#parts) this.#build();
      document.addEventListener("keydown", this.#onKey);
      window.addEventListener("pagehide", this.#onLeave);
      this.#render();
    }

    disconnectedCallback() {
      document.removeEventListener("keydown", this.#onKey);
      window.removeEventListener("pagehide", this.#onLeave);
      this.hangup();
    }

    attributeChangedCallback() {
      if (this.#parts) this.#render();
    }

    get #language() {
      const asked = this.lang || document.documentElement.lang;
      return asked.startsWith("en") ? "en" : "hi";
    }

    get #words() {
      return WORDS[this.#language];
    }

    async call() {
      if (this.#call) return;
      const call = (this.#call = { timers: [] });
      this.#parts.log.replaceChildren();
      this.#ended = "";
      try {
        this.#show("mic");
        call.stream = await this.#microphone();
        if (this.#call !== call) return this.#release(call);
        this.#show("ringing");
        await this.#connect(call);
      } catch (failure) {
        if (this.#call !== call) return this.#release(call);
        this.#finish(failure instanceof Failure ? failure.message : "network");
      }
    }

    hangup() {
      const call = this.#call;
      if (!call) return;
      if (call.channel?.readyState === "open") call.channel.send('{"hangup":true}');
      if (call.hangupUrl) navigator.sendBeacon(call.hangupUrl);
      this.#finish("");
    }

    press(key) {
      const channel = this.#call?.channel;
      if (!KEYS.includes(key) || channel?.readyState !== "open") return;
      channel.send(JSON.stringify({ key }));
      const button = this.#parts.keys[KEYS.indexOf(key)];
      button.classList.add("down");
      setTimeout(() => button.classList.remove("down"), 150);
    }

    async #microphone() {
      if (!navigator.mediaDevices || !window.RTCPeerConnection) throw new Failure("insecure");
      try {
        return await navigator.mediaDevices.getUserMedia({
          audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
        });
      } catch (error) {
        const reasons = { NotAllowedError: "refused", SecurityError: "refused", NotFoundError: "nomic" };
        throw new Failure(reasons[error.name] || "micbusy");
      }
    }

    async #connect(call) {
      const pc = (call.pc = new RTCPeerConnection({ iceServers: [] }));
      call.channel = pc.createDataChannel("keys");
      call.channel.onmessage = (event) => this.#told(call, JSON.parse(event.data));
      call.channel.onclose = () => this.#call === call && this.#finish("");
      pc.ontrack = (event) => {
        this.#parts.audio.srcObject = event.streams[0] || new MediaStream([event.track]);
        this.#parts.audio.play().catch(() => {});
      };
      pc.onconnectionstatechange = () => this.#call === call && this.#connection(call);
      call.stream.getAudioTracks().forEach((track) => pc.addTrack(track, call.stream));
      await pc.setLocalDescription(await pc.createOffer());
      await this.#gathered(pc);
      const server = new URL(this.getAttribute("server") || "/", document.baseURI);
      const answer = await this.#ask(new URL("/api/webrtc/offer", server), {
        sdp: pc.localDescription.sdp,
        type: "offer",
        token: await this.#token(),
        language: this.#language,
      });
      call.id = answer.call_id;
      call.hangupUrl = new URL(answer.hangup_url, server).href;
      if (this.#call !== call) return void navigator.sendBeacon(call.hangupUrl);
      call.timers.push(setTimeout(() => this.#state === "ringing" && this.#finish("network"), RINGING_MS));
      await pc.setRemoteDescription({ sdp: answer.sdp, type: answer.type });
    }

    #gathered(pc) {
      return new Promise((done) => {
        setTimeout(done, GATHERING_MS);
        pc.onicegatheringstatechange = () => pc.iceGatheringState === "complete" && done();
        pc.onicegatheringstatechange();
      });
    }

    // Without proof of who is signed in the caller is a stranger, and still served.
    async #token() {
      const url = this.getAttribute("token-url");
      if (!url) return this.getAttribute("token");
      try {
        return (await (await fetch(url, { cache: "no-store" })).json()).token;
      } catch {
        return null;
      }
    }

    async #ask(url, body) {
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(), ANSWER_MS);
      try {
        const response = await fetch(url, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(body),
          signal: stop.signal,
        });
        if (!response.ok) throw new Failure({ 503: "busy", 403: "token" }[response.status] || "server");
        return await response.json();
      } finally {
        clearTimeout(timer);
      }
    }

    #connection(call) {
      switch (call.pc.connectionState) {
        case "connected":
          if (call.began) return this.#render();
          call.began = Date.now();
          call.timers.push(setInterval(() => this.#tick(), 1000));
          return this.#show("live");
        case "disconnected":
          this.#parts.status.replaceChildren(this.#words.weak);
          return undefined;
        case "failed":
          return this.#finish("network");
      }
    }

    #told(call, message) {
      if (this.#call !== call) return;
      if (message.caption) this.#caption(message.caption);
      if (message.state === "ended") this.#finish("");
    }

    #caption({ who, text }) {
      const { log } = this.#parts;
      const side = who === "caller" ? "caller" : "bot";
      log.querySelector("p")?.remove();
      log.append(el("div", { class: side }, el("b", {}, this.#words[side]), String(text)));
      if (log.childElementCount > CAPTIONS_KEPT) log.firstElementChild.remove();
      log.scrollTop = log.scrollHeight;
    }

    #finish(error) {
      const call = this.#call;
      this.#call = null;
      if (call.began) this.#ended = this.#clock(call);
      this.#release(call);
      this.#show(error ? "error" : call.began || call.hangupUrl ? "ended" : "ready", error, call.id);
    }

    #release(call) {
      call.timers.forEach((timer) => clearTimeout(timer));
      call.stream?.getTracks().forEach((track) => track.stop());
      // A moment for the goodbye on the data channel.
      setTimeout(() => call.pc?.close(), 200);
      this.#parts.audio.srcObject = null;
    }

    #mute() {
      const track = this.#call?.stream?.getAudioTracks()[0];
      if (!track) return;
      track.enabled = !track.enabled;
      this.#render();
    }

    #keyDown(event) {
      const target = event.composedPath()[0];
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
      if (this.#state === "live" && event.key.length === 1) this.press(event.key);
    }

    #clock(call) {
      const seconds = Math.floor((Date.now() - call.began) / 1000);
      return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }

    #tick() {
      if (this.#call?.began) this.#parts.time.textContent = this.#clock(this.#call);
    }

    #build() {
      const root = this.attachShadow({ mode: "open" });
      if ("adoptedStyleSheets" in root && window.CSSStyleSheet) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(STYLE);
        root.adoptedStyleSheets = [sheet];
      } else root.append(el("style", {}, STYLE));
      const p = (this.#parts = {
        title: el("h2", { id: "title" }),
        time: el("time", { role: "timer" }),
        lang: el("button", { type: "button", class: "lang", on: () => this.#switchLanguage() }),
        status: el("p", { role: "status" }),
        log: el("div", { role: "log", "aria-live": "polite", tabindex: "0" }),
        go: el("button", { type: "button", class: "go", on: () => this.call() }),
        mute: el("button", { type: "button", on: () => this.#mute() }),
        stop: el("button", { type: "button", class: "stop", on: () => this.hangup() }),
        audio: el("audio", { autoplay: "" }),
        keys: [...KEYS].map((key) => el("button", { type: "button", on: () => this.press(key) }, key)),
      });
      p.pad = el("div", { class: "keys", role: "group" }, ...p.keys);
      p.acts = el("div", { class: "acts" }, p.mute, p.stop);
      p.section = el("section", { "aria-labelledby": "title" },
        el("header", {}, p.title, p.time, p.lang), p.status, p.log, p.go, p.pad, p.acts, p.audio);
      root.append(p.section);
    }

    #switchLanguage() {
      this.lang = this.#language === "hi" ? "en" : "hi";
    }

    #show(state, error = "", callId = this.#call?.id) {
      this.#state = state;
      this.#error = error;
      const focused = this.shadowRoot.activeElement;
      this.#render();
      const p = this.#parts;
      if (state === "live") this.scrollIntoView({ block: "nearest" });
      if (focused && !focused.offsetParent) (p.go.hidden ? p.stop : p.go).focus();
      const detail = { state, error, callId: callId || null };
      this.dispatchEvent(new CustomEvent("bolbank-state", { detail, bubbles: true, composed: true }));
    }

    #render() {
      const p = this.#parts, words = this.#words, state = this.#state;
      const resting = ["ready", "ended", "error"].includes(state);
      p.section.className = state;
      p.section.lang = this.#language;
      p.title.textContent = words.title;
      p.lang.textContent = this.#language === "hi" ? "English" : "हिन्दी";
      p.lang.lang = this.#language === "hi" ? "en" : "hi";
      p.lang.hidden = !resting;
      if (state === "error") {
        const [what, mend] = words.errors[this.#error];
        p.status.replaceChildren(el("b", {}, what), mend);
      } else {
        const text = words[state] + (state === "ended" && this.#ended ? ` (${this.#ended})` : "");
        p.status.replaceChildren(...(resting ? [text] : [el("span", { class: "dot" }), text]));
      }
      p.time.hidden = state !== "live";
      this.#tick();
      p.log.setAttribute("aria-label", words.captions);
      p.log.hidden = !(state === "live" || (state === "ended" && p.log.childElementCount));
      if (state === "live" && !p.log.childElementCount) p.log.append(el("p", {}, words.waiting));
      p.go.hidden = !resting;
      p.go.textContent = words[{ ended: "again", error: "retry" }[state] || "call"];
      p.pad.hidden = state !== "live";
      p.pad.setAttribute("aria-label", words.keypad);
      p.keys[9].setAttribute("aria-label", words.star);
      p.keys[11].setAttribute("aria-label", words.hash);
      p.acts.hidden = resting;
      p.mute.hidden = state !== "live";
      const muted = this.#call?.stream?.getAudioTracks()[0]?.enabled === false;
      p.mute.textContent = muted ? words.unmute : words.mute;
      p.mute.classList.toggle("on", muted);
      p.stop.textContent = state === "live" ? words.hangup : words.cancel;
      p.stop.className = state === "live" ? "stop" : "stop only";
    }
  }

  customElements.define("bolbank-call", BolbankCall);
})();
