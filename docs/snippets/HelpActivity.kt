package org.example.wallet

import android.annotation.SuppressLint
import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.os.Bundle
import android.webkit.JavascriptInterface
import android.webkit.WebResourceRequest
import android.webkit.WebView
import android.webkit.WebViewClient
import org.example.help.HelpArticle
import org.example.help.HelpCode
import org.example.help.HelpLinks
import org.json.JSONObject
import java.util.Locale

/** Shows the article of a problem code inside the app. */
class HelpActivity : Activity() {

    @SuppressLint("SetJavaScriptEnabled")
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val lang = Locale.getDefault().toLanguageTag()
        val code = HelpCode.entries.find { it.code == intent.getStringExtra("code") }
        val address = if (code != null) HelpLinks.to(code, lang, embed = true)
        else HelpLinks.to(HelpArticle.SELF_CHECK, lang, embed = true)

        val webView = WebView(this)
        webView.settings.javaScriptEnabled = true
        webView.webViewClient = object : WebViewClient() {
            override fun shouldOverrideUrlLoading(view: WebView, request: WebResourceRequest): Boolean {
                if (request.url.toString().startsWith(HelpLinks.SITE)) return false
                startActivity(Intent(Intent.ACTION_VIEW, request.url))
                return true
            }
        }
        webView.addJavascriptInterface(HelpHost(), "HelpHost")
        setContentView(webView)
        webView.loadUrl(address)
    }

    /** Hears what the article says. */
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
        startActivity(Intent(Intent.ACTION_VIEW, Uri.parse("wallet://support")))
    }
}
