package org.example.app

import android.annotation.SuppressLint
import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.webkit.JavascriptInterface
import android.webkit.WebResourceRequest
import android.webkit.WebView
import android.webkit.WebViewClient
import org.json.JSONObject
import java.util.Locale

private const val HELP = "https://help.test/"

/** Shows the article of a problem code inside the app. */
class HelpActivity : Activity() {

    @SuppressLint("SetJavaScriptEnabled")
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val lang = Locale.getDefault().toLanguageTag()
        val code = intent.getStringExtra("code") ?: "first-checks"
        val address = "${HELP}go/${Uri.encode(code)}/?lang=$lang&view=embed"

        val webView = WebView(this)
        webView.settings.javaScriptEnabled = true
        webView.webViewClient = object : WebViewClient() {
            override fun shouldOverrideUrlLoading(view: WebView, request: WebResourceRequest): Boolean {
                if (request.url.toString().startsWith(HELP)) return false
                startActivity(Intent(Intent.ACTION_VIEW, request.url))
                return true
            }
        }
        webView.addJavascriptInterface(HelpHost(), "HelpHost")
        setContentView(webView)
        webView.loadUrl(address)
    }

    /** Receives the messages of the article. */
    inner class HelpHost {
        @JavascriptInterface
        fun postMessage(json: String) {
            val message = JSONObject(json)
            if (message.optInt("help") != 1) return
            runOnUiThread {
                when (message.optString("type")) {
                    "contact" -> openSupport()
                    "resolved" -> finish()
                }
            }
        }
    }

    private fun openSupport() {
        startActivity(Intent(Intent.ACTION_VIEW, Uri.parse("example://support")))
    }
}
